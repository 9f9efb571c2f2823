import { generateChecks } from '@drata-connections/contract-validator/generate';
import { listOperations } from '../contract/list-operations.js';
import { followReference } from '../document/follow-reference.js';
import { isJsonObject } from '../document/is-json-object.js';
import type { JsonObject, JsonValue } from '../document/json.js';
import { jsonPointer } from '../document/json-pointer.js';
import { readObject } from '../document/read-object.js';
import type { GeneratedFile } from './generated-file.js';
import { header } from './header.js';

/**
 * Of a larger document, only the operations that a correction has given a permission get checks: the emulator can carry
 * out no others, and a thousand operations would make a module of many megabytes.
 */
const maxOperations = 100;

/** The checks of the contract's schemas as plain functions, so that the emulator compiles nothing when it starts. */
export function generateChecksModule(document: JsonObject): GeneratedFile {
  const all = listOperations(document);
  const permitted = new Set(
    all.filter(({ node }) => node['x-permission'] !== undefined).map(({ id }) => id),
  );
  const text = generateChecks(document, {
    include: ({ operationId }) => all.length <= maxOperations || permitted.has(operationId),
    pointers: [...findRows(document), ...namedSchemas(document)],
  });
  return {
    path: 'packages/emulator/src/generated/checks.gen.ts',
    text: `${header('drata-spec').trimEnd()}\n${text}`,
  };
}

/** The JSON pointers of the properties of every row that a file has: the cells of a CSV file are checked one by one. */
function findRows(value: JsonValue, document?: JsonObject): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => findRows(item, document));
  if (!isJsonObject(value)) return [];
  const root = document ?? value;
  const csv = value['x-csv'];
  const row = isJsonObject(csv) ? csv['row'] : undefined;
  const own =
    typeof row === 'string'
      ? Object.keys(readObject(followReference(root, { $ref: row }), 'properties')).map(
          (name) => `${row}${jsonPointer(['properties', name]).replace('#', '')}`,
        )
      : [];
  return [...own, ...Object.values(value).flatMap((child) => findRows(child, root))];
}

/** The JSON pointer of the schema of a connection, by which the emulator checks a snapshot that it is given. */
function namedSchemas(document: JsonObject): string[] {
  const schemas = readObject(readObject(document, 'components'), 'schemas');
  return ['Connection']
    .filter((name) => name in schemas)
    .map((name) => `#/components/schemas/${name}`);
}
