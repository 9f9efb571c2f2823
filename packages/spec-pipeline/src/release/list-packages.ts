import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isJsonObject } from '../document/is-json-object.js';
import { readObject } from '../document/read-object.js';

/** A package of the repository that is published. */
export interface PublishedPackage {
  readonly name: string;
  readonly version: string;
  /** The names of the packages that it needs at run time. */
  readonly needs: readonly string[];
}

/** The packages of the repository that are published, by name. */
export async function listPackages(root: string): Promise<PublishedPackage[]> {
  const packages: PublishedPackage[] = [];
  for await (const file of glob('{packages,apps}/*/package.json', { cwd: root })) {
    const manifest: unknown = JSON.parse(await readFile(path.join(root, file), 'utf8'));
    if (!isJsonObject(manifest) || manifest['private'] === true) continue;
    packages.push({
      name: String(manifest['name']),
      version: String(manifest['version']),
      needs: ['dependencies', 'peerDependencies'].flatMap((kind) =>
        Object.keys(readObject(manifest, kind)),
      ),
    });
  }
  return packages.sort((left, right) => (left.name < right.name ? -1 : 1));
}
