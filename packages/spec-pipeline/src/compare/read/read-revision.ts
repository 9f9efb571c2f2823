import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { SpecError } from '../../document/spec-error.js';
import type { Source } from '../../pull/source.js';

const run = promisify(execFile);

/**
 * Reads a file as it was in a revision: `git:HEAD~1:openapi/connections.yaml`, with the path from the repository's top.
 *
 * @throws SpecError if there is no such revision or file.
 */
export async function readRevision(argument: string, root: string): Promise<Source> {
  const [, revision, file] = /^git:([^:]+):(.+)$/.exec(argument) ?? [];
  const name = argument.slice('git:'.length);
  const fail = (reason: string): never => {
    throw new SpecError(
      'read the document',
      [{ file: name, reason }],
      'Name it as `git:REVISION:path`, such as `git:HEAD:openapi/connections.yaml`.',
    );
  };
  // A revision that starts with a dash would be an option of git.
  if (revision === undefined || file === undefined || revision.startsWith('-')) {
    return fail('it is not a revision and a path');
  }
  const shown = await run('git', ['-C', root, 'show', `${revision}:${file}`], {
    encoding: 'buffer',
    maxBuffer: 1 << 28,
  }).catch(() => fail('git knows no such file in that revision'));
  return {
    name: `${path.posix.basename(file)} (${revision})`,
    bytes: shown.stdout,
    base: undefined,
  };
}
