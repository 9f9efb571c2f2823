import { readFile } from 'node:fs/promises';
import { packageFolder } from '../package-folder.js';

/** Reads the version of a package that this one depends on, by the name under which it is installed. */
export async function readVersion(name: string): Promise<string> {
  const file = new URL(`node_modules/${name}/package.json`, packageFolder);
  const manifest: { readonly version?: unknown } = JSON.parse(await readFile(file, 'utf8'));
  return String(manifest.version);
}
