import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  buildProgram,
  type Program,
  type ProgramResult,
  type RuntimeName,
  runProgram,
  runtimeNames,
} from '@drata-connections/runtimes';
import { beforeAll, describe, expect, test } from 'vitest';
import { createEmulator } from '../../src/index.js';
import { exercise } from './program/exercise.js';

/** A runtime without SQLite keeps the state in memory only. All else is the same. */
const withoutStateFile: Partial<Record<RuntimeName, RegExp>> = {
  'node-20': /^Failed to open the state file FILE: Node 20\.[\d.]+ has no SQLite\. Use Node /,
};

let program: Program;
/** What comes of it here. */
let expected: unknown;

beforeAll(async () => {
  const emulator = createEmulator({ connections: 30 });
  expected = await exercise(emulator, emulator.fetch, 'http://localhost/public');
  program = await buildProgram(new URL('program/main.ts', import.meta.url), {
    '@drata-connections/emulator': new URL('../..', import.meta.url),
  });
  return program.remove;
});

test('what is compared are answers of every kind', () => {
  expect(expected).toMatchObject({
    listed: { status: 200, body: { count: 5, total: 30 } },
    refused: { status: 400 },
    withoutKey: { status: 401 },
    csv: { status: 201 },
    csvRefused: { status: 400 },
    noForm: { status: 400 },
    json: { status: 201 },
    jsonRefused: { status: 400 },
    failed: { status: 500 },
    reset: 'no answer',
    truncated: 'half an answer',
    imported: [
      [5000, 'Müller'],
      [1, 'Lovelace'],
    ],
    afterReset: 30,
    afterRestore: 32,
  });
});

describe.each(runtimeNames)('on %s', (name) => {
  let result: ProgramResult;

  beforeAll(async () => {
    const environment = { STATE_FILE: join(program.folder, `${name}.db`) };
    result = await runProgram(name, program.path, environment, AbortSignal.timeout(50_000));
  });

  test('a program ends by itself', () => {
    expect(result).toMatchObject({ stderr: '', exitCode: 0 });
  });

  test('the built package does the same in this process and over a server', () => {
    const { entry, outcomes } = JSON.parse(result.stdout);
    const dist = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
    expect(realpathSync(fileURLToPath(entry))).toBe(dist);
    expect(outcomes.handled).toEqual(expected);
    expect(outcomes.served).toEqual(expected);
    expect(outcomes.compiled).toBe(501);
  });

  test('a state file is gone on with, or refused in one line', () => {
    const { outcomes } = JSON.parse(result.stdout);
    const refusal = withoutStateFile[name];
    expect(outcomes.stateFile).toEqual(
      refusal === undefined ? [12, 12] : expect.stringMatching(refusal),
    );
  });
});
