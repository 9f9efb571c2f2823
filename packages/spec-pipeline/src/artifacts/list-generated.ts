import { glob } from 'node:fs/promises';
import path from 'node:path';

/** Where generated files may stand; everything that matches is the generator's. */
const GENERATED = ['packages/*/src/generated/*.gen.ts'];

/** The generated files that stand in the repository, whether git knows them or not. */
export async function listGenerated(root: string): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob(GENERATED, { cwd: root })) {
    files.push(file.split(path.sep).join('/'));
  }
  return files.sort();
}
