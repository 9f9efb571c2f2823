import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const repository = fileURLToPath(new URL('../../../..', import.meta.url));
const compiler = path.join(repository, 'packages/spec-pipeline/node_modules/typescript-7/bin/tsc');
const run = promisify(execFile);

/** In the order of their dependencies: everything that is compiled from the contract and published. */
const packages = [
  'types',
  'contract-validator',
  'personnel',
  'emulator',
  'client',
  'contract-tests',
];

/**
 * Compiles the published packages with the generated files of a project, beside the project's documents.
 *
 * @param added Files to compile besides, by their paths.
 * @returns What the compiler complains of; empty where everything builds.
 */
export async function buildPackages(
  root: string,
  added: Readonly<Record<string, string>> = {},
): Promise<string> {
  for (const name of packages) await linkPackage(root, name);
  for (const [file, text] of Object.entries(added)) await writeFile(path.join(root, file), text);
  const complaints: string[] = [];
  for (const name of packages) {
    const config = path.join(root, 'packages', name, 'tsconfig.build.json');
    await run(process.execPath, [compiler, '-p', config]).catch(({ stdout }) => {
      complaints.push(String(stdout));
    });
  }
  return complaints.join('');
}

/** A package with its own sources, the project's generated files, and the repository's dependencies but for our own. */
async function linkPackage(root: string, name: string): Promise<void> {
  const source = path.join(repository, 'packages', name);
  const target = path.join(root, 'packages', name);
  await cp(path.join(source, 'src'), path.join(target, 'src'), {
    recursive: true,
    filter: (file) => !file.endsWith('.gen.ts'),
  });
  for (const file of ['package.json', 'tsconfig.json', 'tsconfig.build.json']) {
    await cp(path.join(source, file), path.join(target, file));
  }
  const modules = path.join(target, 'node_modules');
  const own = '@drata-connections';
  await mkdir(path.join(modules, own), { recursive: true });
  for (const entry of await readdir(path.join(source, 'node_modules'))) {
    if (entry === own || entry.startsWith('.')) continue;
    await symlink(path.join(source, 'node_modules', entry), path.join(modules, entry));
  }
  for (const entry of await readdir(path.join(source, 'node_modules', own))) {
    const here = packages.includes(entry) ? root : repository;
    await symlink(path.join(here, 'packages', entry), path.join(modules, own, entry));
  }
}
