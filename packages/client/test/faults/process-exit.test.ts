import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildProgram, type Program, runProgram, runtimeNames } from '@drata-connections/runtimes';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { apiKey } from './api-key.js';
import { allFaults } from './faults/all-faults.js';
import type { Fault } from './faults/fault.js';
import { calls } from './matrix/calls.js';
import { excerpts } from './matrix/excerpts.js';
import type { Task } from './process/task.js';
import { goodAnswer } from './server/good-answer.js';
import { httpMessage } from './server/http-message.js';
import { startFaultServer } from './server/start-fault-server.js';

const longWait: Fault = {
  name: 'a long wait',
  answer: ({ socket }) =>
    socket.write(httpMessage({ status: 429, headers: { 'retry-after': '29' } })),
  meaning: { kind: 'status', status: 429, retryAfter: 'bearable' },
};
const faults = [...allFaults, longWait];
let program: Program;

beforeAll(async () => {
  program = await buildProgram(new URL('process/meet-faults.ts', import.meta.url));
  const file = 'personnel.csv';
  await copyFile(new URL(`matrix/${file}`, import.meta.url), join(program.folder, file));
  return program.remove;
});

it.each(runtimeNames)('a program that has met every fault ends by itself on %s', async (name) => {
  const tasks = await Promise.all(
    faults.map(async ({ name, answer, lateAfter }): Promise<Task> => {
      const server = await startFaultServer(() => answer ?? goodAnswer);
      onTestFinished(server.close);
      if (!answer) {
        await server.close();
      }
      return {
        fault: name,
        baseUrl: server.baseUrl,
        isSlow: lateAfter !== undefined,
        isAborted: name === longWait.name,
      };
    }),
  );

  // A limit of the client that was left running would hold the program for longer than this.
  const signal = AbortSignal.timeout(28_000);
  const environment = { FAULT_TASKS: JSON.stringify(tasks) };
  const { stdout, stderr, exitCode } = await runProgram(name, program.path, environment, signal);

  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
  const { outcomes, resources, files } = JSON.parse(stdout);
  expect(outcomes).toHaveLength(faults.length * calls.length);
  // In other versions, and not in this one, `fetch` shows timers of its own here.
  if (name === 'node') {
    expect(resources).not.toContain('Timeout');
  }
  expect(files).not.toContainEqual(expect.stringContaining('personnel.csv'));
  expect(excerpts(stdout, apiKey)).toEqual([]);
});
