import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
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

const pathOf = (name: string): string =>
  fileURLToPath(new URL(`./process/${name}`, import.meta.url));

it('a program that has met every fault ends by itself', async () => {
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

  const program = spawn(
    process.execPath,
    ['--import', pathOf('resolve-sources.ts'), pathOf('meet-faults.ts')],
    {
      env: { ...process.env, FAULT_TASKS: JSON.stringify(tasks), NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  onTestFinished(() => void program.kill());
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(program.stdout),
    text(program.stderr),
    once(program, 'exit'),
  ]);

  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
  const { outcomes, resources, files } = JSON.parse(stdout);
  expect(outcomes).toHaveLength(faults.length * calls.length);
  expect(resources).not.toContain('Timeout');
  expect(files).not.toContainEqual(expect.stringContaining('personnel.csv'));
  expect(excerpts(stdout, apiKey)).toEqual([]);
  // A limit of the client that was left running would hold the program for longer than this.
}, 30_000);
