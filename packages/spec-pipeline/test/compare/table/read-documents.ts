import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { JsonObject } from '../../../src/document/json.js';
import { matchesSelection } from '../../../src/pull/matches-selection.js';
import { readSelection } from '../../../src/pull/read-selection.js';
import { selectOperations } from '../../../src/pull/select-operations.js';

const repository = new URL('../../../../../', import.meta.url);
const selection = await readSelection(fileURLToPath(repository));

function read(file: URL): JsonObject {
  return parse(readFileSync(file, 'utf8'));
}

/** The documents that the rows of the table change; ours without operations of others, which were pulled with it. */
export const documents: Readonly<Record<'ours' | 'bookshop' | 'depot', JsonObject>> = {
  ours: selectOperations(read(new URL('openapi/connections.yaml', repository)), (operation) =>
    matchesSelection(operation, selection),
  ),
  bookshop: read(new URL('../documents/bookshop.yaml', import.meta.url)),
  depot: read(new URL('../documents/depot.yaml', import.meta.url)),
};
