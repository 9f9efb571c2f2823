import { copyFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Makes one file of plain JavaScript of the program, with the file that it uploads beside it, and returns its path. */
export async function buildProgram(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'drata-client-faults-'));
  await copyFile(pathOf('../matrix/personnel.csv'), join(folder, 'personnel.csv'));
  const outfile = join(folder, 'program.mjs');
  await build({
    entryPoints: [pathOf('meet-faults.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
  });
  return outfile;
}
