import { stageFiles } from '../artifacts/stage-files.js';
import { syncFiles } from '../artifacts/sync-files.js';
import { generateAll } from '../generate/generate-all.js';
import { emitModules } from './emit-modules.js';

/**
 * Makes everything anew and writes what differs: the contract, the generated files, and their compiled modules.
 *
 * @returns The files that were written, compiled ones not included.
 */
export async function refresh(root: string): Promise<string[]> {
  const files = await generateAll(root);
  // Also when nothing has changed: the compiler's first run is slow, and the next save is to be fast.
  const modules = emitModules(files);
  const differences = await syncFiles(root, files, (differing) => {
    const stems = differing.map(({ path }) =>
      path.replace('/src/', '/dist/').replace(/\.ts$/, '.'),
    );
    return modules.filter(({ path }) => stems.some((stem) => path.startsWith(stem)));
  });
  if (differences.length > 0) await stageFiles(root, files);
  return differences.map(({ path }) => path);
}
