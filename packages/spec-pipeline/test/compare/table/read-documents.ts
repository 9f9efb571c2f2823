import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { JsonObject } from '../../../src/document/json.js';

function read(path: string): JsonObject {
  return parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

/** The documents that the rows of the table change. */
export const documents: Readonly<Record<'ours' | 'bookshop' | 'depot', JsonObject>> = {
  ours: read('../../../../../openapi/connections.yaml'),
  bookshop: read('../documents/bookshop.yaml'),
  depot: read('../documents/depot.yaml'),
};
