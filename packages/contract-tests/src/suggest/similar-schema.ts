import type { SchemaCompiler } from '@drata-connections/contract-validator';
import { isJsonObject, keysOf } from '@drata-connections/contract-validator/document';
import { valueAtKeys } from '../values/value-at-keys.js';

/** Where a schema for an answer is looked for. */
export interface SimilarSchemaSearch {
  readonly contract: object;
  readonly compiler: SchemaCompiler;
  /** JSON Pointer of the operation. */
  readonly operation: string;
  readonly status: number;
  readonly value: unknown;
}

/**
 * The reference to a named schema that a body is valid by, among those of the operation's other answers that are
 * successes, or errors, like this one; null when there is none.
 */
export function similarSchema(search: SimilarSchemaSearch): string | null {
  const { contract, compiler, status, value } = search;
  if (!isJsonObject(value) || Object.keys(value).length === 0) return null;
  const responses = valueAtKeys(contract, [...keysOf(search.operation), 'responses']);
  if (!isJsonObject(responses)) return null;
  const isError = status >= 400;
  for (const [code, node] of Object.entries(responses)) {
    if (/^[45]/.test(code) !== isError) continue;
    const content = valueAtKeys(follow(contract, node), ['content', 'application/json', 'schema']);
    const reference = isJsonObject(content) ? content['$ref'] : undefined;
    if (typeof reference !== 'string' || !reference.startsWith('#')) continue;
    if (compiler.compile(reference, 'response')(value).length === 0) return reference;
  }
  return null;
}

function follow(contract: object, node: unknown): unknown {
  const reference = isJsonObject(node) ? node['$ref'] : undefined;
  return typeof reference === 'string' ? valueAtKeys(contract, keysOf(reference)) : node;
}
