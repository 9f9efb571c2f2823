import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { CorrectionAction } from './correction-action.js';

/**
 * Applies an action to a document, by the rules of the Overlay Specification 1.0: objects are merged, an array's items are
 * added, everything else is replaced. The document is changed.
 */
export function applyAction(document: object, { place, item, update }: CorrectionAction): void {
  const [last = '', ...before] = place.toReversed();
  const parent = before.toReversed().reduce<unknown>((node, key) => childOf(node, key), document);
  if (update !== undefined) {
    const target = place.length === 0 ? document : childOf(parent, last);
    if (isJsonObject(target)) merge(target, structuredClone(update));
  } else if (item === undefined) {
    if (isJsonObject(parent)) Reflect.deleteProperty(parent, last);
  } else {
    const list = childOf(parent, last);
    if (Array.isArray(list)) list.splice(list.indexOf(item), list.includes(item) ? 1 : 0);
  }
}

function childOf(node: unknown, key: string): unknown {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
  const child: unknown = Reflect.get(node, key);
  return child;
}

function merge(node: object, update: object): void {
  for (const [key, value] of Object.entries(update)) {
    const present = childOf(node, key);
    if (Array.isArray(present) && Array.isArray(value)) present.push(...value);
    else if (isJsonObject(present) && isJsonObject(value)) merge(present, value);
    else Reflect.set(node, key, value);
  }
}
