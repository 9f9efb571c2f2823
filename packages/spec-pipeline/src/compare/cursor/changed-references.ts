import { isJsonObject } from '../../document/is-json-object.js';
import type { JsonObject, JsonValue } from '../../document/json.js';
import { resolvePointer } from '../../document/resolve-pointer.js';
import { canonical } from './canonical.js';

/** Tells whether two nodes say the same. */
export interface Sameness {
  /** As they are written, whatever they refer to. */
  readonly isWrittenAlike: (base: JsonValue | undefined, head: JsonValue | undefined) => boolean;
  /** What they refer to included. */
  readonly isSame: (base: JsonValue | undefined, head: JsonValue | undefined) => boolean;
}

/** Finds once what two documents share, so that a comparison need not enter it. */
export function changedReferences(base: JsonObject, head: JsonObject): Sameness {
  const texts = new WeakMap<object, string>();
  const references = new WeakMap<object, readonly string[]>();
  const changed = findChanged();
  return {
    isWrittenAlike,
    isSame: (left, right) =>
      isWrittenAlike(left, right) && !referencesOf(left).some((target) => changed.has(target)),
  };

  function isWrittenAlike(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
    return left === right || textOf(left) === textOf(right);
  }

  function textOf(node: JsonValue | undefined): string {
    if (typeof node !== 'object' || node === null) return canonical(node);
    const known = texts.get(node) ?? canonical(node);
    texts.set(node, known);
    return known;
  }

  function referencesOf(node: JsonValue | undefined): readonly string[] {
    if (typeof node !== 'object' || node === null) return [];
    const known = references.get(node) ?? [...new Set(referencesIn(node))];
    references.set(node, known);
    return known;
  }

  /** The references that lead, by any way, to something that differs. */
  function findChanged(): ReadonlySet<string> {
    const referrers = new Map<string, string[]>();
    const found = new Set<string>();
    const reached = new Set([...referencesOf(base), ...referencesOf(head)]);
    for (const pointer of reached) {
      const [left, right] = [resolvePointer(base, pointer), resolvePointer(head, pointer)];
      if (!isWrittenAlike(left, right)) found.add(pointer);
      for (const target of [...referencesOf(left), ...referencesOf(right)]) {
        reached.add(target);
        referrers.set(target, [...(referrers.get(target) ?? []), pointer]);
      }
    }
    for (const pointer of found) {
      for (const referrer of referrers.get(pointer) ?? []) found.add(referrer);
    }
    return found;
  }
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
