import { isJsonObject } from '../../../src/document/is-json-object.js';
import type { JsonObject, JsonValue } from '../../../src/document/json.js';
import { resolvePointer } from '../../../src/document/resolve-pointer.js';

/** A schema, and whether callers send or receive its values. */
export interface TravellingSchema {
  readonly pointer: string;
  sent: boolean;
  received: boolean;
}

/** Every schema that operations reach, but those of `allOf`, which do not speak for themselves; written apart from the rules, so that it can contradict them. */
export function listSchemas(document: JsonObject): TravellingSchema[] {
  const found = new Map<string, TravellingSchema>();
  walk(document['paths'], '#/paths', 'sent', new Set());
  return [...found.values()];

  function walk(
    node: JsonValue | undefined,
    pointer: string,
    way: 'sent' | 'received',
    seen: Set<string>,
    composed = false,
  ): void {
    if (Array.isArray(node))
      for (const [index, item] of node.entries()) {
        walk(item, `${pointer}/${index}`, way, seen, composed);
      }
    if (!isJsonObject(node) || seen.has(pointer)) return;
    seen.add(pointer);
    const { $ref } = node;
    if (typeof $ref === 'string') {
      walk(resolvePointer(document, $ref), $ref, way, seen, composed);
      return;
    }
    if (isSchema(pointer) && !composed) {
      const known = found.get(pointer) ?? { pointer, sent: false, received: false };
      known[way] = true;
      found.set(pointer, known);
    }
    for (const [key, value] of Object.entries(node)) {
      if (
        ['example', 'examples', 'default', 'enum', 'callbacks', 'headers', 'mapping'].includes(key)
      )
        continue;
      if (key.startsWith('x-') && !pointer.endsWith('/properties')) continue;
      const inner = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const received = key === 'responses' && !pointer.endsWith('/properties');
      walk(value, inner, received ? 'received' : way, received ? new Set() : seen, key === 'allOf');
    }
  }
}

function isSchema(pointer: string): boolean {
  return /\/(schema|items|additionalProperties|properties\/[^/]+|(allOf|anyOf|oneOf)\/\d+)$|^#\/components\/schemas\/[^/]+$/.test(
    pointer,
  );
}
