import { listOperations } from '../contract/list-operations.js';
import type { JsonObject } from '../document/json.js';
import { describeOperation } from './describe-operation.js';
import type { GeneratedFile } from './generated-file.js';
import { header } from './header.js';
import { literal } from './literal.js';
import { propertyKey } from './property-key.js';

const columns = ['id', 'method', 'path', 'retry', 'permission', 'requestMediaType'];

/**
 * What a client needs to know of each operation, as a constant of its own, so that a bundle can hold one without the
 * others, and a table of them all.
 */
export function generateRequests(document: JsonObject): GeneratedFile {
  const requests = listOperations(document).map((operation, index) => {
    const key = propertyKey(operation.id);
    const described = describeOperation(document, operation);
    return {
      key,
      // Ids that a document lacks are made of a method and a path.
      name: key === operation.id ? `${key}Request` : `request${index}`,
      row: columns.map((column) => described[column] ?? null),
    };
  });
  const text = [
    header('drata-spec'),
    ...requests.map(
      ({ key, name, row }) =>
        `/** What a client has to know of ${key}. */\nexport const ${name} = ${literal(row)} as const;\n\n`,
    ),
    '/** What a client has to know of each operation: id, method, path, retry class, permission, media type of the body. */\n',
    'export const requestTable: {\n',
    ...requests.map(({ key, name }) => `  readonly ${key}: typeof ${name};\n`),
    '} = {\n',
    ...requests.map(({ key, name }) => `  ${key}: ${name},\n`),
    '};\n',
  ].join('');
  return { path: 'packages/types/src/generated/requests.gen.ts', text };
}
