import { fork } from 'node:child_process';
import { once } from 'node:events';
import { packageFolder } from '../package-folder.js';
import type { UploadCost } from './upload-cost.js';

/**
 * Uploads a file in a new process.
 *
 * @throws {Error} if the process ends without an answer; its message has what the process wrote.
 */
export async function runUploadProcess(
  uploader: string,
  target: { readonly baseUrl: string; readonly apiKey: string; readonly path: string },
): Promise<UploadCost> {
  const child = fork(
    new URL('dist/uploaders/upload-process.js', packageFolder),
    [uploader, target.baseUrl, target.apiKey, target.path],
    { execArgv: [], stdio: ['ignore', 'inherit', 'pipe', 'ipc'] },
  );
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const answer: Promise<UploadCost[]> = once(child, 'message');
  const [[cost], [status]] = await Promise.all([
    // The channel closes after its last message, the process may end before it.
    Promise.race([answer, once(child, 'disconnect').then(() => [])]),
    once(child, 'close'),
  ]);
  if (cost === undefined || status !== 0) {
    throw new Error(
      `Failed to upload with ${uploader}: its process ended with ${status}.\n${complaint}`,
    );
  }
  return cost;
}
