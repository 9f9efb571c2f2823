import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { isJsonObject } from '../../src/document/is-json-object.js';
import type { JsonObject } from '../../src/document/json.js';
import type { Project } from '../project.js';

/** The vendor's document of a project, as data that a test may change. */
export async function vendorDocument(project: Project): Promise<JsonObject> {
  const text = await readFile(path.join(project.root, 'openapi/upstream.yaml'), 'utf8');
  const value: unknown = parse(text);
  if (!isJsonObject(value)) throw new Error('the document is no object');
  return value;
}
