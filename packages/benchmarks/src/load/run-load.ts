import { fork } from 'node:child_process';
import { once } from 'node:events';
import { packageFolder } from '../package-folder.js';
import type { Load } from './load.js';
import type { LoadResult } from './load-result.js';

/** Loads a server from a process of its own. @throws {Error} if the server does not answer as it should. */
export async function runLoad(load: Load): Promise<LoadResult> {
  const child = fork(new URL('dist/load/load-process.js', packageFolder), [JSON.stringify(load)], {
    execArgv: [],
  });
  const result: Promise<LoadResult[]> = once(child, 'message');
  const [answer] = await Promise.race([result, once(child, 'exit').then(() => [])]);
  if (answer === undefined)
    throw new Error('Failed to load the server: see what is written above.');
  return answer;
}
