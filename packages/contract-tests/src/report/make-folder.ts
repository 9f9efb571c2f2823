import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder and those above it. One at a time: `mkdir` with `recursive` never returns below a place that takes no
 * folders, such as /proc (https://github.com/nodejs/node/issues/27198).
 *
 * @throws Error of the file system.
 */
export async function makeFolder(folder: string): Promise<void> {
  const path = resolve(folder);
  const entry = await stat(path).catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw cause;
  });
  if (entry?.isDirectory()) return;
  if (entry === null && dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path).catch((cause: unknown) => {
    // Somebody else may have made it meanwhile; a file of that name stays an error.
    const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    if (!isThere || entry !== null) throw cause;
  });
}
