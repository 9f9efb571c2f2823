import { isDeepStrictEqual } from 'node:util';

/** The identities of items that are in two readings of a list, and not the same in both. */
export function changedItems(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): readonly string[] {
  return [...before.keys()].filter(
    (id) => after.has(id) && !isDeepStrictEqual(before.get(id), after.get(id)),
  );
}
