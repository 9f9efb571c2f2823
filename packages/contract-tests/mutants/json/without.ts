import type { JsonObject } from '@drata-connections/contract-validator/document';

/** An object without one of its properties. */
export function without(object: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
}
