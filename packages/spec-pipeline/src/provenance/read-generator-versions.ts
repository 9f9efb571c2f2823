import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isJsonObject } from '../document/is-json-object.js';

const GENERATORS = ['@redocly/openapi-core', 'openapi-typescript', 'yaml'];

/** The versions of what documents are read, cut and compiled with. */
export function readGeneratorVersions(): Record<string, string> {
  return Object.fromEntries(
    GENERATORS.map((name) => {
      const file = fileURLToPath(
        new URL(`../../node_modules/${name}/package.json`, import.meta.url),
      );
      const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
      return [name, isJsonObject(manifest) ? String(manifest['version']) : 'unknown'];
    }),
  );
}
