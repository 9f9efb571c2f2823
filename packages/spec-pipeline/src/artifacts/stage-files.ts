import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { GeneratedFile } from '../generate/generated-file.js';
import { removeAbandoned } from './remove-abandoned.js';
import { stagingFolder } from './staging-folder.js';

/** Replaces the staging folder by these files, all or none. Whoever calls it has the turn: see `takeTurn`. */
export async function stageFiles(root: string, files: readonly GeneratedFile[]): Promise<void> {
  const target = path.resolve(root, stagingFolder);
  const fresh = `${target}.${process.pid}`;
  await removeAbandoned(path.dirname(target), `${path.basename(target)}.`);
  try {
    await Promise.all(
      files.map(async ({ path: file, text }) => {
        const place = path.join(fresh, file);
        await mkdir(path.dirname(place), { recursive: true });
        await writeFile(place, text);
      }),
    );
    await rm(target, { recursive: true, force: true });
    await rename(fresh, target);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}
