import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { ItemReference } from './item-reference.js';

/** Reads an `x-creates` or `x-refers-to`; null where there is none. */
export function readItemReference(node: unknown): ItemReference | null {
  if (!isJsonObject(node)) return null;
  const { list, where }: { readonly list?: unknown; readonly where?: unknown } = node;
  if (typeof list !== 'string') return null;
  return { list, where: isJsonObject(where) ? where : {} };
}
