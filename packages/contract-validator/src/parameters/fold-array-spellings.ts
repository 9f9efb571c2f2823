import type { QueryPair } from './parse-query.js';

/**
 * Writes the lists of a query as one pair for each item: `a[]=1` and `a[0]=1` become `a=1`, and `a=1,2` becomes two pairs.
 */
export function foldArraySpellings(
  pairs: readonly QueryPair[],
  lists: ReadonlySet<string>,
): readonly QueryPair[] {
  if (lists.size === 0) return pairs;
  return pairs.flatMap((pair) => {
    const name = pair.name.endsWith(']') ? pair.name.replace(/\[\d*\]$/, '') : pair.name;
    if (!lists.has(name)) return [pair];
    return pair.text.split(',').map((text) => ({ name, text, raw: text }));
  });
}
