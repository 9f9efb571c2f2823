import { isJsonObject } from '../document/is-json-object.js';
import type { JsonValue } from '../document/json.js';

/** Whatever a part of a document names by `$ref`, in examples and extensions, too: tools follow those as well. */
export function listAllTargets(value: JsonValue): string[] {
  if (Array.isArray(value)) return value.flatMap(listAllTargets);
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === '$ref' && typeof item === 'string' ? [item] : listAllTargets(item),
  );
}
