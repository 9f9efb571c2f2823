import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { listGenerated } from './list-generated.js';
import { stagingFolder } from './staging-folder.js';

/** What has to happen to one committed file for it to be what the generator makes. */
export interface StagedChange {
  /** The file, relative to the repository. */
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'removed';
}

/** Compares the staging folder with the committed files, byte by byte. */
export async function compareStaged(root: string): Promise<StagedChange[]> {
  const staged = await listFiles(path.resolve(root, stagingFolder));
  if (staged.length === 0) {
    throw new Error(
      `Failed to compare generated files: ${stagingFolder} is empty. Run \`pnpm generate\`.`,
    );
  }
  const changes = await Promise.all(
    staged.map(async (file): Promise<StagedChange | undefined> => {
      const [fresh, committed] = await Promise.all([
        readFile(path.resolve(root, stagingFolder, file)),
        readFile(path.resolve(root, file)).catch(() => undefined),
      ]);
      if (committed === undefined) return { path: file, kind: 'added' };
      return fresh.equals(committed) ? undefined : { path: file, kind: 'changed' };
    }),
  );
  const known = new Set(staged);
  const orphans = (await listGenerated(root)).filter((file) => !known.has(file));
  return [
    ...changes.filter((change) => change !== undefined),
    ...orphans.map((file): StagedChange => ({ path: file, kind: 'removed' })),
  ];
}

async function listFiles(folder: string): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob('**/*.*', { cwd: folder })) {
    files.push(file.split(path.sep).join('/'));
  }
  return files.sort();
}
