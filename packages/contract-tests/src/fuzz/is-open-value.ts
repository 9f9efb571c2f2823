import { isJsonObject } from '@drata-connections/contract-validator/document';
import { walkSchema } from '../checks/walk-schema.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { JsonSchema } from '../contract/json-schema.js';

/** Whether the contract leaves it to a provider to take a value that is valid by its schema. */
export function isOpenValue(schemas: ContractSchemas, schema: JsonSchema, value: unknown): boolean {
  for (const visit of walkSchema(schemas, schema, value, 'request')) {
    const { 'x-unique': unique } = visit.schema;
    if (typeof unique === 'string' && Array.isArray(visit.value) && hasTwins(visit.value, unique)) {
      return true;
    }
    // Lone surrogates change on their way, and many databases hold no zero bytes.
    if (typeof visit.value === 'string' && /[\p{Cs}\0]/u.test(visit.value)) return true;
  }
  return false;
}

function hasTwins(items: readonly unknown[], property: string): boolean {
  const keys = items.map((item) =>
    new Map<string, unknown>(Object.entries(isJsonObject(item) ? item : {})).get(property),
  );
  return new Set(keys).size < keys.length;
}
