import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { openStateFile } from '../../src/server.js';
import { openFileAccount } from './open-file-account.js';
import { temporaryFile } from './temporary-file.js';

const connections = 3000;

/** A file as a process leaves it that is killed in the middle of a transaction: half of that is in the file already. */
function interruptedFile(): string {
  const original = temporaryFile();
  openFileAccount(original, { connections }).storage.close();
  const file = temporaryFile();
  const database = new DatabaseSync(original);
  database.exec(`
    PRAGMA journal_mode = PERSIST;
    PRAGMA cache_size = 1;
    BEGIN IMMEDIATE;
    DELETE FROM connection WHERE id % 2 = 0;
  `);
  for (const end of ['', '-journal']) copyFileSync(original + end, file + end);
  database.exec('ROLLBACK');
  database.close();
  return file;
}

test('what was interrupted has not happened', () => {
  const file = interruptedFile();
  const { emulator, storage } = openFileAccount(file);
  expect(emulator.state.connections()).toHaveLength(connections);
  storage.close();
  expect(existsSync(`${file}-journal`)).toBe(false);
});

describe('where it cannot be undone, the file is refused and left as it is', () => {
  test.each<readonly [string, (journal: string) => void]>([
    ['no journal', (journal) => rmSync(journal)],
    ['a journal with no header', (journal) => edit(journal, (bytes) => bytes.fill(0, 0, 28))],
    [
      'a bit of the journal turned',
      (journal) =>
        edit(journal, (bytes) => {
          // In the first page that is kept there, where its checksum looks (https://sqlite.org/fileformat.html#the_rollback_journal).
          const place = bytes.readUInt32BE(20) + 4 + 32_768 - 200;
          bytes[place] = (bytes[place] ?? 0) ^ 1;
        }),
    ],
  ])('%s', (_name, damage) => {
    const file = interruptedFile();
    damage(`${file}-journal`);
    const before = contents(file);
    expect(() => openStateFile(file)).toThrow(
      `Failed to open the state file ${file}: it is damaged. It has been left as it is.`,
    );
    expect(contents(file)).toEqual(before);
  });
});

function edit(file: string, change: (bytes: Buffer) => void): void {
  const bytes = readFileSync(file);
  change(bytes);
  writeFileSync(file, bytes);
}

function contents(file: string): readonly (readonly [string, Buffer])[] {
  const folder = dirname(file);
  return readdirSync(folder)
    .filter((name) => name.startsWith(basename(file)))
    .map((name) => [name, readFileSync(`${folder}/${name}`)]);
}
