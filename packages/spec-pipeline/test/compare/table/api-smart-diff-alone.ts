import { apiCompare } from 'api-smart-diff';
import type { JsonObject } from '../../../src/document/json.js';
import type { Bump } from '../../../src/index.js';

/** The bump that api-smart-diff's own classes suggest. */
export function apiSmartDiffAlone(base: JsonObject, head: JsonObject): Bump {
  // It writes into what it is given.
  const { diffs } = apiCompare(structuredClone(base), structuredClone(head));
  const kinds = new Set(diffs.map(({ type }) => type));
  if (kinds.has('breaking')) return 'major';
  if (kinds.has('non-breaking') || kinds.has('deprecated')) return 'minor';
  return kinds.has('annotation') ? 'patch' : 'none';
}
