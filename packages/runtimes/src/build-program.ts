import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Program } from './program.js';

/**
 * Makes one file of plain JavaScript of a program in TypeScript, in a folder of its own that has packages installed, and
 * is outside of theirs: Bun would go by the `paths` of a package's tsconfig.json, which lead to its sources.
 *
 * @param entry The module that the program begins with.
 * @param installed The folders of packages, by name. The program finds them by their `exports`, as it does for whoever
 * installs them. What else it imports by name becomes a part of it.
 */
export async function buildProgram(
  entry: URL,
  installed: Readonly<Record<string, URL>> = {},
): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), 'drata-program-'));
  for (const [name, url] of Object.entries(installed)) {
    const path = join(folder, 'node_modules', name);
    await mkdir(dirname(path), { recursive: true });
    await symlink(fileURLToPath(url), path, 'junction');
  }
  const names = Object.keys(installed);
  const dependencies = Object.fromEntries(names.map((name) => [name, '*']));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies }));
  const path = join(folder, 'program.js');
  await build({
    entryPoints: [fileURLToPath(entry)],
    outfile: path,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
    external: names,
    // Neither may the bundler go by `paths`.
    tsconfigRaw: '{}',
  });
  return { path, folder, remove: () => rm(folder, { recursive: true }) };
}
