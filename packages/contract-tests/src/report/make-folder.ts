import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder and those above it, one at a time: `mkdir` with `recursive` takes ENOENT for a missing parent, and never
 * returns where the parent is there and takes no folders, such as /proc.
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
