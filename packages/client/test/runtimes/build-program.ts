import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Makes plain JavaScript of the program in a folder that has the built package installed, and returns its path. It
 * cannot be in this package: Bun would go by the `paths` of its tsconfig.json, which lead to the sources.
 */
export async function buildProgram(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'drata-client-program-'));
  const scope = join(folder, 'node_modules', '@drata-connections');
  await mkdir(scope, { recursive: true });
  await symlink(
    fileURLToPath(new URL('../..', import.meta.url)),
    join(scope, 'client'),
    'junction',
  );
  const dependencies = { '@drata-connections/client': '*' };
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies }));
  const outfile = join(folder, 'program.js');
  await build({
    entryPoints: [fileURLToPath(new URL('program/main.ts', import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    // Neither may esbuild go by those `paths`.
    tsconfigRaw: '{}',
    packages: 'external',
  });
  return outfile;
}
