import { isJsonObject } from '../../document/is-json-object.js';
import type { JsonObject, JsonValue } from '../../document/json.js';
import { resolvePointer } from '../../document/resolve-pointer.js';
import { canonical } from './canonical.js';

/** Tells whether two nodes say the same, what they refer to included. */
export type Sameness = (base: JsonValue | undefined, head: JsonValue | undefined) => boolean;

/** Finds once what two documents share, so that a comparison need not enter it. */
export function changedReferences(base: JsonObject, head: JsonObject): Sameness {
  const verdicts = new Map<string, boolean>();

  /** Whether a reference leads, by any way, to something that differs. */
  function changed(reference: string): boolean {
    const known = verdicts.get(reference);
    if (known !== undefined) return known;
    // All that is reached from here, as a flat set: a cycle ends where it meets itself.
    const reached = new Set([reference]);
    let differs = false;
    for (const pointer of reached) {
      const [left, right] = [resolvePointer(base, pointer), resolvePointer(head, pointer)];
      if (verdicts.get(pointer) === true || canonical(left) !== canonical(right)) {
        differs = true;
        break;
      }
      if (verdicts.get(pointer) !== false) {
        for (const further of referencesIn(left)) reached.add(further);
      }
    }
    if (differs) verdicts.set(reference, true);
    else for (const pointer of reached) verdicts.set(pointer, false);
    return differs;
  }

  return (left, right) =>
    (left === right || canonical(left) === canonical(right)) &&
    ![...referencesIn(left)].some(changed);
}

function* referencesIn(value: JsonValue | undefined): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* referencesIn(item);
  if (!isJsonObject(value)) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === '$ref' && typeof item === 'string') yield item;
    else if (key !== 'example' && key !== 'examples') yield* referencesIn(item);
    // A discriminator names schemas without a `$ref`.
    if (key === 'mapping' && isJsonObject(item)) {
      for (const target of Object.values(item)) {
        if (typeof target === 'string' && target.startsWith('#/')) yield target;
      }
    }
  }
}
