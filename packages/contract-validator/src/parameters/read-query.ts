import type { ContractOperation } from '../operations/contract-operation.js';
import type { Problem } from '../problems/problem.js';
import type { ContractParameter } from './contract-parameter.js';
import { foldArraySpellings } from './fold-array-spellings.js';
import { parseQuery, type QueryPair } from './parse-query.js';
import type { RawValue } from './raw-value.js';
import { takeQueryValue } from './take-query-value.js';

/** What a query has for each parameter, and what is wrong with the rest of it. */
export interface ReadQuery {
  readonly values: ReadonlyMap<ContractParameter, RawValue>;
  readonly problems: readonly Problem[];
}

/** Reads a query (with or without its `?`). What belongs to no parameter is undeclared. */
export function readQuery(search: string, operation: ContractOperation): ReadQuery {
  const { parameters, credentialNames, arraySpelling, matched } = operation;
  const known = parameters.filter((parameter) => parameter.in === 'query');
  const base = { location: 'query', pointer: '', schemaPointer: matched.pointer } as const;
  const written = parseQuery(search.replace(/^\?/, ''));
  if (written === undefined) {
    const message = 'must be percent-encoded UTF-8';
    const problem = { ...base, keyword: 'malformed', message, level: 'violation' } as const;
    return { values: new Map(), problems: [problem] };
  }

  const pairs = arraySpelling === 'any' ? foldArraySpellings(written, known) : written;
  const values = new Map<ContractParameter, RawValue>();
  const open = new Set<QueryPair>(pairs);
  // An object without names of its own takes whatever is left, so it comes last.
  const isGreedy = ({ shape, style }: ContractParameter): boolean =>
    shape.additional !== undefined && style === 'form';
  for (const parameter of [...known].sort((a, b) => Number(isGreedy(a)) - Number(isGreedy(b)))) {
    const { raw, taken } = takeQueryValue(parameter, [...open]);
    values.set(parameter, raw);
    for (const pair of taken) open.delete(pair);
  }
  const names = known.map(({ name }) => name).join(', ') || 'none';
  const unknown = new Set([...open].map(({ name }) => name));
  const problems = [...unknown]
    .filter((name) => !credentialNames.includes(name))
    .map((name): Problem => {
      const message = `is not a query parameter of this operation (${names})`;
      return { ...base, name, keyword: 'unknown', message, level: 'undeclared' };
    });
  return { values, problems };
}
