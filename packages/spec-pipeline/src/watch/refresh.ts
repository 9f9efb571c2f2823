import { compareFiles } from '../artifacts/compare-files.js';
import type { FileChange } from '../artifacts/file-change.js';
import { stageFiles } from '../artifacts/stage-files.js';
import { writeTogether } from '../artifacts/write-together.js';
import { generateAll } from '../generate/generate-all.js';
import { emitModules } from './emit-modules.js';

/**
 * Makes everything anew and writes what differs: the contract, the generated files, and their compiled modules.
 *
 * @returns The files that were written, compiled ones not included.
 */
export async function refresh(root: string): Promise<string[]> {
  const files = await generateAll(root);
  const changes = await compareFiles(root, files);
  // Also when nothing has changed: the compiler's first run is slow, and the next save is to be fast.
  const modules = emitModules(files);
  const changed = new Set(changes.map(({ path }) => path));
  const sources = files.filter(({ path }) => changed.has(path));
  const removed = changes
    .filter(({ kind }) => kind === 'removed')
    .map(({ path }): FileChange => ({ path, text: undefined }));
  const stems = [...changed].map((file) => file.replace('/src/', '/dist/').replace(/\.ts$/, '.'));
  const compiled = modules.filter(({ path }) => stems.some((stem) => path.startsWith(stem)));
  await writeTogether(root, [...sources, ...removed, ...compiled]);
  if (changes.length > 0) await stageFiles(root, files);
  return [...changed];
}
