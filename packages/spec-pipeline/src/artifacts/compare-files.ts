import { readTextIfAny } from '../document/read-text-if-any.js';
import type { GeneratedFile } from '../generate/generated-file.js';
import type { FileDifference } from './file-difference.js';
import { listGenerated } from './list-generated.js';

/** Compares freshly generated files with those that stand in the repository, without writing any. */
export async function compareFiles(
  root: string,
  files: readonly GeneratedFile[],
): Promise<FileDifference[]> {
  const differences = await Promise.all(
    files.map(async ({ path: file, text }): Promise<FileDifference | undefined> => {
      const present = await readTextIfAny(root, file);
      if (present === undefined) return { path: file, kind: 'added' };
      return present === text ? undefined : { path: file, kind: 'changed' };
    }),
  );
  const known = new Set(files.map((file) => file.path));
  const orphans = (await listGenerated(root)).filter((file) => !known.has(file));
  return [
    ...differences.filter((difference) => difference !== undefined),
    ...orphans.map((file): FileDifference => ({ path: file, kind: 'removed' })),
  ];
}
