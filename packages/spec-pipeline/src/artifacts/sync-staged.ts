import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { compareStaged, type StagedChange } from './compare-staged.js';
import { stagingFolder } from './staging-folder.js';

/**
 * Copies the staging folder over the committed files, only where bytes differ, so that an unchanged file keeps its
 * time stamp and nothing that watches it wakes up.
 */
export async function syncStaged(root: string): Promise<StagedChange[]> {
  const changes = await compareStaged(root);
  for (const { path: file, kind } of changes) {
    const place = path.resolve(root, file);
    if (kind === 'removed') {
      await rm(place);
      continue;
    }
    await mkdir(path.dirname(place), { recursive: true });
    await copyFile(path.resolve(root, stagingFolder, file), `${place}.${process.pid}`);
    await rename(`${place}.${process.pid}`, place);
  }
  return changes;
}
