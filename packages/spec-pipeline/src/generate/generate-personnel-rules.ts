import { listOperations } from '../contract/list-operations.js';
import { followReference } from '../document/follow-reference.js';
import { isJsonObject } from '../document/is-json-object.js';
import type { JsonObject, JsonValue } from '../document/json.js';
import { readObject } from '../document/read-object.js';
import type { GeneratedFile } from './generated-file.js';
import { header } from './header.js';
import { literal } from './literal.js';

/** The columns of a personnel file, and the rules of a person's properties; empty if the contract describes no file. */
export function generatePersonnelRules(document: JsonObject): GeneratedFile {
  const csv = findCsv(document) ?? {};
  const row = csv['row'] === undefined ? {} : followReference(document, { $ref: csv['row'] });
  const required = new Set(Array.isArray(row['required']) ? row['required'] : []);
  const rules = Object.fromEntries(
    Object.entries(readObject(row, 'properties')).map(([name, schema]) => [
      name,
      rule(schema, required.has(name)),
    ]),
  );
  const columns = Array.isArray(csv['columns']) ? csv['columns'].filter(isJsonObject) : [];
  const properties = Object.fromEntries(
    columns.map(({ name, property }) => [String(name), property ?? null]),
  );
  const text = [
    header('drata-spec'),
    '/** The columns of a personnel CSV file; `verified` is false where the name is a guess. */\n',
    `export const personnelCsvColumns = ${literal(columns)} as const;\n\n`,
    '/** The properties of a person by the names of their columns. */\n',
    `export const personnelCsvProperties = ${literal(properties)} as const;\n\n`,
    '/** What means yes in a personnel CSV file, in lower case. */\n',
    `export const csvTrueValues = ${literal(csv['true'] ?? [])} as const;\n\n`,
    '/** What means no in a personnel CSV file, in lower case. */\n',
    `export const csvFalseValues = ${literal(csv['false'] ?? [])} as const;\n\n`,
    "/** The rules of a person's properties. */\n",
    `export const personnelRules = ${literal(rules)} as const;\n`,
  ].join('');
  return { path: 'packages/types/src/generated/personnel-rules.gen.ts', text };
}

function findCsv(document: JsonObject): JsonObject | undefined {
  for (const { node } of listOperations(document)) {
    for (const media of Object.values(
      readObject(followReference(document, node['requestBody']), 'content'),
    )) {
      const schema = followReference(document, readObject(media, 'schema'));
      for (const property of Object.values(readObject(schema, 'properties'))) {
        if (isJsonObject(property) && isJsonObject(property['x-csv'])) return property['x-csv'];
      }
    }
  }
  return undefined;
}

function rule(schema: JsonValue, required: boolean): JsonValue {
  if (!isJsonObject(schema)) return { required };
  const { type, maxLength, format, pattern, anyOf } = schema;
  const patterns = [schema, ...(Array.isArray(anyOf) ? anyOf : [])].flatMap((form) =>
    isJsonObject(form) && typeof form['pattern'] === 'string' ? [form['pattern']] : [],
  );
  return {
    type: type ?? null,
    required,
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(format === undefined ? {} : { format }),
    ...(patterns.length === 0 && pattern === undefined ? {} : { patterns }),
  };
}
