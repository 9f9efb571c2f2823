import { listOperations } from '../contract/list-operations.js';
import { followReference } from '../document/follow-reference.js';
import type { JsonObject } from '../document/json.js';
import { describeOperation } from './describe-operation.js';
import type { GeneratedFile } from './generated-file.js';
import { header } from './header.js';
import { literal } from './literal.js';

/** What a client and a server need to know of each operation at run time. */
export function generateOperationTable(document: JsonObject): GeneratedFile {
  const operations = listOperations(document);
  const table = Object.fromEntries(
    operations.map((operation) => [operation.id, describeOperation(document, operation)]),
  );
  const regions = Object.fromEntries(
    (Array.isArray(document['servers']) ? document['servers'] : []).flatMap((server) => {
      const { url, 'x-region': region } = followReference(document, server);
      return typeof url === 'string' && typeof region === 'string' ? [[region, url]] : [];
    }),
  );
  const text = [
    header('drata-spec'),
    '/** The operations of the contract, by their id. */\n',
    `export const operationTable = ${literal(table)} as const;\n\n`,
    '/** The base URL of the API in each region. */\n',
    `export const regionUrls = ${literal(regions)} as const;\n`,
  ].join('');
  return { path: 'packages/types/src/generated/operation-table.gen.ts', text };
}
