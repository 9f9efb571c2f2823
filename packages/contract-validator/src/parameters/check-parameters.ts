import type { OperationMatch } from '../operations/match-operation.js';
import { checkValue } from '../problems/check-value.js';
import type { Problem } from '../problems/problem.js';
import type { RequestHeaders } from '../verdicts/request-headers.js';
import type { ParameterValues } from '../verdicts/request-verdict.js';
import { absent } from './absent.js';
import type { ContractParameter, ParameterPlace } from './contract-parameter.js';
import type { RawValue } from './raw-value.js';
import { readCookies } from './read-cookies.js';
import { readQuery } from './read-query.js';
import { readSimpleValue } from './read-simple-value.js';
import { wordsOfUnreadable } from './words-of-unreadable.js';

/** The parameters of a request, decoded, and what is wrong with them. */
export interface CheckedParameters {
  readonly values: Readonly<Record<ParameterPlace, ParameterValues>>;
  readonly problems: readonly Problem[];
}

/** Decodes and checks every parameter of a request. */
export function checkParameters(
  document: object,
  {
    operation,
    texts,
  }: OperationMatch & { readonly operation: NonNullable<OperationMatch['operation']> },
  search: string,
  headers: RequestHeaders,
): CheckedParameters {
  const { parameters, names } = operation;
  const query = readQuery(search, operation);
  const cookies = readCookies(headers.get('cookie'));
  const values: Record<ParameterPlace, Record<string, unknown>> = {
    path: {},
    query: {},
    header: {},
    cookie: {},
  };
  const problems: Problem[] = [...query.problems];
  for (const parameter of parameters) {
    const raw = read(parameter);
    const base = {
      location: parameter.in,
      name: parameter.name,
      pointer: '',
      schemaPointer: parameter.pointer,
      level: 'violation',
    } as const;
    if (raw.kind === 'problem') {
      problems.push({ ...base, keyword: raw.keyword, message: wordsOfUnreadable[raw.keyword] });
    } else if (raw.kind === 'value') {
      put(parameter, raw.value);
      const { schemaPointer, check, in: location, name } = parameter;
      problems.push(...checkValue(document, schemaPointer, check, raw.value, { location, name }));
    } else if (parameter.required) {
      problems.push({ ...base, keyword: 'required', message: 'is required' });
    } else if (parameter.fallback !== undefined) put(parameter, parameter.fallback);
  }
  return { values, problems };

  function read(parameter: ContractParameter): RawValue {
    if (parameter.in === 'query') return query.values.get(parameter) ?? absent;
    const text =
      parameter.in === 'path'
        ? texts[names.indexOf(parameter.name)]
        : parameter.in === 'header'
          ? headers.get(parameter.name)
          : cookies.get(parameter.name);
    if (text === undefined || text === null) return absent;
    return readSimpleValue(
      text,
      parameter,
      parameter.in === 'header' ? String : decodeURIComponent,
    );
  }

  function put(parameter: ContractParameter, value: unknown): void {
    const { in: place, name } = parameter;
    if (name !== '__proto__') {
      values[place][name] = value;
      return;
    }
    // Assigning it would change what the object is.
    const property = { value, enumerable: true, configurable: true, writable: true };
    Object.defineProperty(values[place], name, property);
  }
}
