import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { openStateFile, StateFileError } from '../../src/server.js';
import { person } from '../account/people.js';
import { openFileAccount } from './open-file-account.js';
import { temporaryFile } from './temporary-file.js';

/** A state file that has been used and closed. */
async function usedFile(): Promise<string> {
  const file = temporaryFile();
  const { storage, sendJson } = openFileAccount(file);
  await sendJson('POST', '/connections/upload/json', { personnelData: [person()] });
  storage.close();
  return file;
}

function sqlite(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

function flipByteAfter(file: string, text: string): void {
  const bytes = readFileSync(file);
  const place = bytes.indexOf(text) + text.length - 1;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

const damages: readonly (readonly [string, (file: string) => void, string])[] = [
  [
    'cut in the middle',
    (file) => truncateSync(file, readFileSync(file).length / 2),
    'it is damaged',
  ],
  ['cut in its header', (file) => truncateSync(file, 50), 'it is damaged, or no state file'],
  ['text', (file) => writeFileSync(file, 'not a database'), 'it is damaged, or no state file'],
  [
    'garbage in its pages',
    (file) => {
      const bytes = readFileSync(file);
      bytes.fill(0xa5, 32_768);
      writeFileSync(file, bytes);
    },
    'it is damaged',
  ],
  ['a bit of a person turned', (file) => flipByteAfter(file, 'ada@exam'), 'it is damaged'],
  [
    'a bit of a connection turned',
    (file) => flipByteAfter(file, '"clientType":"CSV'),
    'it is damaged',
  ],
  [
    'a connection missing',
    (file) => sqlite(file, 'DELETE FROM connection WHERE id = 2'),
    'it is damaged',
  ],
  ['the account missing', (file) => sqlite(file, 'DELETE FROM account'), 'it is damaged'],
  [
    'another highest id',
    (file) => sqlite(file, 'UPDATE account SET last_connection_id = 9'),
    'it is damaged',
  ],
  ['a chunk missing', (file) => sqlite(file, 'DELETE FROM chunk'), 'it is damaged'],
  [
    'of another application',
    (file) => sqlite(file, 'PRAGMA application_id = 7'),
    'it is a database of another application',
  ],
  [
    'of a newer version',
    (file) => sqlite(file, 'PRAGMA user_version = 9'),
    'it is of version 9, and this emulator knows version 1',
  ],
];

describe('a file that cannot be used is named, and left as it is', () => {
  test.each(damages)('%s', async (_name, damage, reason) => {
    const file = await usedFile();
    damage(file);
    const before = [readdirSync(dirname(file)), hash(file)];
    expect(() => openStateFile(file)).toThrow(StateFileError);
    expect(() => openStateFile(file)).toThrow(`Failed to open the state file ${file}: ${reason}`);
    expect([readdirSync(dirname(file)), hash(file)]).toEqual(before);
  });

  function hash(file: string): string {
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  }
});

test('a file in use is refused, and free again once it is closed', async () => {
  const file = temporaryFile();
  const { storage } = openFileAccount(file);
  expect(() => openStateFile(file)).toThrow(
    `Failed to open the state file ${file}: another process has it open. Stop that process, or give this one another file.`,
  );
  storage.close();
  openStateFile(file).close();
});

test('a folder, and a file in a folder that is not there, are refused', () => {
  const file = temporaryFile();
  mkdirSync(file);
  expect(() => openStateFile(file)).toThrow('it is no file');
  expect(() => openStateFile(`${file}/none/state.db`)).toThrow('it cannot be made');
});

test('an empty file is taken for a new one', () => {
  const file = temporaryFile();
  writeFileSync(file, '');
  expect(openFileAccount(file, { connections: 4 }).emulator.state.connections()).toHaveLength(4);
});
