import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runProgram, runtimeNames } from '../src/index.js';

async function program(source: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'drata-runtimes-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'program.mjs');
  await writeFile(path, source);
  return path;
}

test.each(runtimeNames)('%s runs a program with the variables that it is given', async (name) => {
  const path = await program(`
    console.log(process.env.GREETING, process.env.HOME);
    console.error('done');
    process.exitCode = 3;
  `);
  expect(await runProgram(name, path, { GREETING: 'hello' })).toEqual({
    stdout: 'hello undefined\n',
    stderr: 'done\n',
    exitCode: 3,
  });
});

test.each(runtimeNames)('%s is ended by the signal', async (name) => {
  const path = await program('setInterval(() => {}, 1000);');
  const { exitCode } = await runProgram(name, path, {}, AbortSignal.timeout(100));
  expect(exitCode).toBe(null);
});
