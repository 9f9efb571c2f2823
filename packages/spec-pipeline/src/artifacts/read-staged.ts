import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { GeneratedFile } from '../generate/generated-file.js';
import { stagingFolder } from './staging-folder.js';

/**
 * Reads the files of the staging folder.
 *
 * @throws Error if it has none.
 */
export async function readStaged(root: string): Promise<GeneratedFile[]> {
  const folder = path.resolve(root, stagingFolder);
  const files: GeneratedFile[] = [];
  for await (const file of glob('**/*.*', { cwd: folder })) {
    const text = await readFile(path.join(folder, file), 'utf8');
    files.push({ path: file.split(path.sep).join('/'), text });
  }
  if (files.length === 0) {
    throw new Error(
      `Failed to read generated files: ${stagingFolder} is empty. Run \`pnpm generate\`.`,
    );
  }
  return files.sort((left, right) => (left.path < right.path ? -1 : 1));
}
