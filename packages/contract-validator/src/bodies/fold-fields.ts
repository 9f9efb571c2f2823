import type { QueryPair } from '../parameters/parse-query.js';
import { readList } from '../parameters/read-list.js';
import { readTextValue } from '../parameters/read-text-value.js';
import type { ContractContent } from './contract-body.js';
import { groupBy } from './group-by.js';

/** The object that the pairs of a form make, and the names that do not belong. */
export interface FoldedFields {
  readonly value: Readonly<Record<string, unknown>>;
  readonly unknown: readonly string[];
  readonly repeated: readonly string[];
}

/** Makes an object of the pairs of a form: a list of pairs with one name, where the contract has a list. */
export function foldFields(
  pairs: readonly QueryPair[],
  { fields, takesFurtherFields, shape }: ContractContent,
): FoldedFields {
  const value: Record<string, unknown> = {};
  const unknown: string[] = [];
  const repeated: string[] = [];
  for (const [name, same] of groupBy(pairs, (pair) => pair.name)) {
    const texts = same.map(({ text }) => text);
    const own = fields.find((field) => field.name === name)?.shape ?? shape?.additional;
    if (own === undefined && !takesFurtherFields) {
      unknown.push(name);
      continue;
    }
    const isList = own?.types.has('array') === true;
    if (texts.length > 1 && !isList) repeated.push(name);
    const made = isList ? readList(texts, own) : readTextValue(texts[0] ?? '', own);
    Object.defineProperty(value, name, { value: made, enumerable: true, configurable: true });
  }
  return { value, unknown, repeated };
}
