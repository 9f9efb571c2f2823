import { execFile } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';

/**
 * Runs a program from start to end.
 *
 * @returns How long it took, in milliseconds.
 * @throws {Error} if it ends with a failure; its message has what the program wrote.
 */
export async function runProcess(
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<number> {
  const start = performance.now();
  await promisify(execFile)(program, args, { cwd, maxBuffer: 100_000_000 });
  return performance.now() - start;
}
