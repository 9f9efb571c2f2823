import type { ContractOperation } from '../operations/contract-operation.js';
import type { Problem } from '../problems/problem.js';
import type { ContractParameter } from './contract-parameter.js';
import { foldArraySpellings } from './fold-array-spellings.js';
import { parseQuery } from './parse-query.js';
import type { RawValue } from './raw-value.js';
import { takeQueryValue } from './take-query-value.js';

/** What a query has for each parameter, and what is wrong with the rest of it. */
export interface ReadQuery {
  readonly values: ReadonlyMap<ContractParameter, RawValue>;
  readonly problems: readonly Problem[];
}

/** Reads a query (with or without its `?`). What belongs to no parameter is undeclared. */
export function readQuery(search: string, operation: ContractOperation): ReadQuery {
  const { query, credentialNames, arraySpelling, matched } = operation;
  const base = { location: 'query', pointer: '', schemaPointer: matched.pointer } as const;
  const written = parseQuery(search.replace(/^\?/, ''));
  if (written === undefined) {
    const message = 'must be percent-encoded UTF-8';
    const problem = { ...base, keyword: 'malformed', message, level: 'violation' } as const;
    return { values: new Map(), problems: [problem] };
  }

  let open = arraySpelling === 'any' ? foldArraySpellings(written, query.lists) : written;
  const values = new Map<ContractParameter, RawValue>();
  for (const parameter of query.parameters) {
    if (open.length === 0) break;
    const { raw, taken } = takeQueryValue(parameter, open);
    values.set(parameter, raw);
    if (taken.length === 0) continue;
    const gone = new Set(taken);
    open = open.filter((pair) => !gone.has(pair));
  }
  if (open.length === 0) return { values, problems: [] };
  const unknown = new Set(open.map(({ name }) => name));
  const problems = [...unknown]
    .filter((name) => !credentialNames.includes(name))
    .map((name): Problem => {
      const message = `is not a query parameter of this operation (${query.names})`;
      return { ...base, name, keyword: 'unknown', message, level: 'undeclared' };
    });
  return { values, problems };
}
