import type { ContractParameter } from './contract-parameter.js';
import type { QueryPair } from './parse-query.js';

/**
 * Writes every list of a query as the contract's style has it: `a[]=1` and `a[0]=1` become `a=1`, and `a=1,2` becomes
 * two pairs. Lists that the contract writes as one pair already are left alone.
 */
export function foldArraySpellings(
  pairs: readonly QueryPair[],
  parameters: readonly ContractParameter[],
): readonly QueryPair[] {
  const lists = parameters.filter(
    ({ in: place, style, explode, shape }) =>
      place === 'query' && style === 'form' && explode && shape.types.has('array'),
  );
  return pairs.flatMap((pair) => {
    const name = pair.name.replace(/\[\d*\]$/, '');
    if (!lists.some((each) => each.name === name)) return [pair];
    return pair.text.split(',').map((text) => ({ name, text, raw: text }));
  });
}
