import type { JsonObject } from '../document/json.js';
import type { Comparison } from './comparison.js';

/**
 * Compares two OpenAPI documents.
 *
 * @param base The older document.
 * @param head The newer document.
 */
export async function compareContracts(
  _base: JsonObject,
  _head: JsonObject,
  _options: { readonly signal?: AbortSignal } = {},
): Promise<Comparison> {
  throw new Error('Failed to compare the documents: the judges come with a later commit.');
}
