import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { GeneratedFile } from '../generate/generated-file.js';
import type { StagedChange } from './compare-staged.js';
import { listGenerated } from './list-generated.js';

/** Compares freshly generated files with those that stand in the repository, without writing any. */
export async function compareFiles(
  root: string,
  files: readonly GeneratedFile[],
): Promise<StagedChange[]> {
  const changes = await Promise.all(
    files.map(async ({ path: file, text }): Promise<StagedChange | undefined> => {
      const present = await readFile(path.resolve(root, file), 'utf8').catch(() => undefined);
      if (present === undefined) return { path: file, kind: 'added' };
      return present === text ? undefined : { path: file, kind: 'changed' };
    }),
  );
  const known = new Set(files.map((file) => file.path));
  const orphans = (await listGenerated(root)).filter((file) => !known.has(file));
  return [
    ...changes.filter((change) => change !== undefined),
    ...orphans.map((file): StagedChange => ({ path: file, kind: 'removed' })),
  ];
}
