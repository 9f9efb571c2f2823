import type { JsonObject } from '@drata-connections/contract-validator/document';
import { isJsonObject } from '@drata-connections/contract-validator/document';
import { validCsv } from '../requests/valid-csv.js';

/** The name by which a tool recognizes which example of a request belongs to which of a response. */
const name = 'SUCCESS';

/**
 * The contract with one named example for each successful request and its response: parameters that are numbers, bodies
 * and answers. A tool that tells examples apart by their names tests a request with an example as it stands.
 */
export function withNamedExamples(document: object, connectionId: number): JsonObject {
  const parameters: JsonObject = { id: connectionId, page: 1, limit: 20 };
  const changed = change(document, parameters, '');
  return isJsonObject(changed) ? changed : {};
}

function change(value: unknown, parameters: JsonObject, key: string): unknown {
  if (Array.isArray(value)) return value.map((item) => change(item, parameters, key));
  if (!isJsonObject(value)) return value;
  const object: JsonObject = Object.fromEntries(
    Object.entries(value).map(([child, content]) => [child, change(content, parameters, child)]),
  );
  const isParameter = typeof object['in'] === 'string' && 'schema' in object;
  const known = isParameter ? parameters[String(object['name'])] : undefined;
  if (known !== undefined) return { ...object, examples: { [name]: { value: known } } };
  if (key === 'multipart/form-data') {
    return { ...object, examples: { [name]: { value: { file: validCsv } } } };
  }
  const isContent = key === 'application/json' && 'schema' in object;
  const example = isContent ? (object['example'] ?? firstOf(object['examples'])) : undefined;
  if (example === undefined || isErrorBody(example)) return object;
  const { example: _, ...rest } = object;
  return { ...rest, examples: { [name]: { value: example } } };
}

function firstOf(examples: unknown): unknown {
  const [first] = isJsonObject(examples) ? Object.values(examples) : [];
  return isJsonObject(first) ? first['value'] : undefined;
}

function isErrorBody(example: unknown): boolean {
  return isJsonObject(example) && 'statusCode' in example;
}
