import { fork } from 'node:child_process';
import { once } from 'node:events';
import { packageFolder } from '../package-folder.js';
import { apiKey } from '../servers/api-key.js';
import type { FuzzCost } from './fuzz-cost.js';

/**
 * Fuzzes a server from a new process.
 *
 * @throws {Error} if the process ends without an answer; its message has what the process wrote.
 */
export async function runFuzzProcess(baseUrl: string, requests: number): Promise<FuzzCost> {
  const child = fork(
    new URL('dist/kit/fuzz-process.js', packageFolder),
    [baseUrl, apiKey, String(requests), '1'],
    { execArgv: ['--expose-gc'], stdio: ['ignore', 'inherit', 'pipe', 'ipc'] },
  );
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const answer: Promise<FuzzCost[]> = once(child, 'message');
  const [[cost], [status]] = await Promise.all([
    // The channel closes after its last message, the process may end before it.
    Promise.race([answer, once(child, 'disconnect').then(() => [])]),
    once(child, 'close'),
  ]);
  if (cost === undefined || status !== 0) {
    throw new Error(`Failed to fuzz: the process ended with ${status}.\n${complaint}`);
  }
  return cost;
}
