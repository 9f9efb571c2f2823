import type { GeneratedFile } from '../generate/generated-file.js';
import { compareFiles } from './compare-files.js';
import type { FileChange } from './file-change.js';
import type { FileDifference } from './file-difference.js';
import { writeTogether } from './write-together.js';

/**
 * Brings freshly generated files to their places, all or none. Only those that differ are written, so that an unchanged
 * file keeps its time stamp and nothing that watches it wakes up.
 *
 * @param more What to write in the same step, of the files that differ.
 */
export async function syncFiles(
  root: string,
  files: readonly GeneratedFile[],
  more: (differing: readonly GeneratedFile[]) => readonly FileChange[] = () => [],
): Promise<FileDifference[]> {
  const differences = await compareFiles(root, files);
  const paths = new Set(differences.map(({ path }) => path));
  const differing = files.filter(({ path }) => paths.has(path));
  const removed = differences
    .filter(({ kind }) => kind === 'removed')
    .map(({ path }): FileChange => ({ path, text: undefined }));
  await writeTogether(root, [...differing, ...removed, ...more(differing)]);
  return differences;
}
