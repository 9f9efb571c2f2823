import { readFile } from 'node:fs/promises';
import { packageFolder } from '../package-folder.js';
import { readVersion } from './read-version.js';

/** Reads the installed version of everything that this package depends on: the peers, and what measures them. */
export async function readVersions(): Promise<ReadonlyMap<string, string>> {
  const manifest: { readonly devDependencies?: Readonly<Record<string, string>> } = JSON.parse(
    await readFile(new URL('package.json', packageFolder), 'utf8'),
  );
  const names = Object.keys(manifest.devDependencies ?? {})
    .filter((name) => !/^@types\/|\/tsconfig$|^vitest$|^fast-check$/.test(name))
    .toSorted();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readVersion(name)] as const)),
  );
}
