import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describeFileError } from './describe-file-error.js';
import { SpecError } from './spec-error.js';

/**
 * Reads a text file of the repository; undefined if there is none.
 *
 * @throws SpecError if there is one that cannot be read.
 */
export async function readTextIfAny(root: string, file: string): Promise<string | undefined> {
  try {
    return await readFile(path.resolve(root, file), 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new SpecError(
      'read the file',
      [{ file, reason: describeFileError(cause) }],
      'Check the path and its rights.',
    );
  }
}
