import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What a git command prints; `undefined` if it fails, or there is no git or no repository. */
export async function runGit(root: string, ...args: string[]): Promise<string | undefined> {
  const options = { cwd: root, maxBuffer: 100_000_000 };
  return promisify(execFile)('git', args, options).then(
    ({ stdout }) => stdout,
    () => undefined,
  );
}
