import type { JsonObject } from '@drata-connections/contract-validator/document';

/** An object with one of its properties under another name. */
export function renamed(object: JsonObject, from: string, to: string): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key === from ? to : key, value]),
  );
}
