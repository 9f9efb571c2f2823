import { listOperations, type Operation } from '../contract/list-operations.js';
import { followReference } from '../document/follow-reference.js';
import type { JsonObject, JsonValue } from '../document/json.js';
import { readObject } from '../document/read-object.js';
import type { GeneratedFile } from './generated-file.js';
import { header } from './header.js';
import { literal } from './literal.js';

/** What a client and a server need to know of each operation at run time. */
export function generateOperationTable(document: JsonObject): GeneratedFile {
  const operations = listOperations(document);
  const table = Object.fromEntries(
    operations.map((operation) => [operation.id, describe(document, operation)]),
  );
  const requests = Object.fromEntries(
    Object.entries(table).map(([id, row]) => [
      id,
      ['id', 'method', 'path', 'retry', 'permission', 'requestMediaType'].map(
        (name) => row[name] ?? null,
      ),
    ]),
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
    '/** What a client has to know of each operation: id, method, path, retry class, permission, media type of the body. */\n',
    `export const requestTable = ${literal(requests)} as const;\n\n`,
    '/** The base URL of the API in each region. */\n',
    `export const regionUrls = ${literal(regions)} as const;\n`,
  ].join('');
  return { path: 'packages/types/src/generated/operation-table.gen.ts', text };
}

function describe(
  document: JsonObject,
  { id, method, path, node }: Operation,
): Record<string, JsonValue> {
  const statuses = Object.keys(readObject(node, 'responses'))
    .filter((status) => /^\d{3}$/.test(status))
    .map(Number);
  const body = followReference(document, node['requestBody']);
  return {
    id,
    method: method.toUpperCase(),
    path,
    permission: typeof node['x-permission'] === 'string' ? node['x-permission'] : null,
    retry: typeof node['x-retry'] === 'string' ? node['x-retry'] : null,
    requestMediaType: Object.keys(readObject(body, 'content'))[0] ?? null,
    successStatus: statuses.find((status) => status >= 200 && status < 300) ?? null,
    errorStatuses: statuses.filter((status) => status >= 400).sort((left, right) => left - right),
  };
}
