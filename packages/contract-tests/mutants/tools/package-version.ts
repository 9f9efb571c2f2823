import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isJsonObject } from '@drata-connections/contract-validator/document';
import { parseJson } from '../json/parse-json.js';

/** The version of a package that is installed beside this one. */
export function packageVersion(name: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const content = parseJson(readFileSync(manifest, 'utf8'));
  return isJsonObject(content) ? String(content['version']) : 'unknown';
}
