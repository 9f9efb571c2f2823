import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { ItemReference } from '../contract/item-reference.js';

/** Whether an item of a list is of the kind that a reference is about. */
export function fitsReference({ where }: Pick<ItemReference, 'where'>, item: unknown): boolean {
  const fields = new Map<string, unknown>(Object.entries(isJsonObject(item) ? item : {}));
  return Object.entries(where).every(([name, value]) => fields.get(name) === value);
}
