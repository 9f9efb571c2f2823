import { isJsonObject } from '../../document/is-json-object.js';
import type { JsonObject } from '../../document/json.js';
import { resolvePointer } from '../../document/resolve-pointer.js';
import { findEnums } from '../../generate/find-enums.js';
import type { Place } from '../place.js';
import type { Rules } from '../rules/rules.js';

/**
 * Compares the names of enums: each `title` is an exported list and a type, so one that vanishes stops whoever imports
 * it. Enums without a title have made-up names and nothing to promise.
 */
export function diffValueLists(
  rules: Rules,
  place: Place,
  base: JsonObject,
  head: JsonObject,
): void {
  const [before, after] = [titles(base), titles(head)];
  for (const [name, pointer] of before) {
    if (after.has(name)) continue;
    rules.report({
      id: 'value-list-removed',
      bump: 'major',
      place,
      base: { document: base, pointer, node: resolvePointer(base, pointer) },
      head: null,
      text: `the list of values and the type \`${name}\` were removed`,
    });
  }
}

function titles(document: JsonObject): Map<string, string> {
  const named = findEnums(document).flatMap(({ name, pointer }): [string, string][] => {
    const schema = resolvePointer(document, pointer);
    return isJsonObject(schema) && schema['title'] !== undefined ? [[name, pointer]] : [];
  });
  return new Map(named);
}
