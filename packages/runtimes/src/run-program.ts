import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { findRuntime } from './find-runtime.js';
import type { ProgramResult } from './program-result.js';
import type { RuntimeName } from './runtime-name.js';

/**
 * Runs a program on a runtime until it ends by itself.
 *
 * @param path Path of an ES module, in plain JavaScript.
 * @param environment All variables that it gets, besides those which keep the runtime from looking for updates.
 * @param signal Ends it.
 * @throws Error when the runtime cannot be found.
 */
export async function runProgram(
  name: RuntimeName,
  path: string,
  environment: Readonly<Record<string, string>> = {},
  signal?: AbortSignal,
): Promise<ProgramResult> {
  const { executablePath, args } = findRuntime(name, process.env);
  const program = spawn(executablePath, [...args, path], {
    env: {
      DENO_DIR: fileURLToPath(new URL('../node_modules/.deno', import.meta.url)),
      DENO_NO_UPDATE_CHECK: '1',
      DO_NOT_TRACK: '1',
      NO_COLOR: '1',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => void program.kill('SIGKILL');
  signal?.addEventListener('abort', kill);
  try {
    const [stdout, stderr, [exitCode]] = await Promise.all([
      text(program.stdout),
      text(program.stderr),
      once(program, 'close'),
    ]);
    return { stdout, stderr, exitCode };
  } finally {
    signal?.removeEventListener('abort', kill);
  }
}
