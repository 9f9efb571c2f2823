import { serializePrimitiveParam } from 'openapi-fetch';

type Plain = string | number | boolean | null | undefined;

/** A query with no objects in it. */
export type PlainQuery = Readonly<Record<string, Plain | readonly Plain[]>>;

/** Writes a query with no objects in it, a value of an array after the other: most of openapi-fetch is not for that. */
export function serializePlainQuery(query: object): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      pairs.push(serializePrimitiveParam(name, item));
    }
  }
  return pairs.filter(Boolean).join('&');
}
