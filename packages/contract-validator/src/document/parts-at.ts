import { keysOf } from './keys-of.js';
import { type ContractPart, locate } from './locate.js';
import { pointerOf } from './pointer-of.js';
import { propertyOf } from './property-of.js';

/**
 * The parts of a document that apply at a JSON pointer: what stands there, and, one after the other, what its references
 * lead to. In OpenAPI 3.1 keywords may stand beside a reference.
 *
 * @throws ContractSchemaError when the document has no such part, or a reference leads out of it.
 */
export function partsAt(
  document: unknown,
  pointer: string,
  seen: readonly string[] = [],
): readonly ContractPart[] {
  const key = keysOf(pointer).at(-1);
  const owner = locate(document, pointer.slice(0, Math.max(0, pointer.lastIndexOf('/'))));
  const value = key === undefined ? owner.value : childOf(owner.value, key);
  const reference = propertyOf(value, '$ref');
  if (typeof reference !== 'string' || key === undefined) return [locate(document, pointer)];
  const part = { pointer: pointerOf(owner.pointer, key), value };
  return seen.includes(reference)
    ? [part]
    : [part, ...partsAt(document, reference, [...seen, reference])];
}

function childOf(owner: unknown, key: string): unknown {
  if (Array.isArray(owner)) return owner[Number(key)];
  return propertyOf(owner, key);
}
