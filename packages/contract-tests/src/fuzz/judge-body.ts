import { walkSchema } from '../checks/walk-schema.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import { isJsonObject } from '../contract/is-json-object.js';
import type { JsonSchema } from '../contract/json-schema.js';
import type { SchemaReader } from '../contract/schema-reader.js';
import type { Verdict } from './judge-text.js';

/** Whether an operation may have a JSON value as its body. */
export function judgeJson(schemas: SchemaReader, schema: JsonSchema, value: unknown): Verdict {
  if (schemas.errors(schema, value).length > 0) return 'invalid';
  for (const visit of walkSchema(schemas, schema, value)) {
    const { 'x-unique': unique } = visit.schema;
    if (typeof unique === 'string' && Array.isArray(visit.value) && hasTwins(visit.value, unique))
      return 'open';
    // Numbers beyond what a double holds, and lone surrogates, change on their way.
    if (typeof visit.value === 'string' && /\p{Cs}/u.test(visit.value)) return 'open';
    if (typeof visit.value === 'string' && visit.value.includes('\0')) return 'open';
  }
  return 'valid';
}

/** Whether an operation takes bodies, and those of a media type. */
export function takes({ body }: ContractOperation, mediaType: string): boolean {
  return body?.contents.some((content) => content.mediaType === mediaType) ?? false;
}

function hasTwins(items: readonly unknown[], property: string): boolean {
  const keys = items.map((item) =>
    new Map<string, unknown>(Object.entries(isJsonObject(item) ? item : {})).get(property),
  );
  return new Set(keys).size < keys.length;
}
