import type { Expectation } from '../../checks/expectation.js';
import type { SchemaReader } from '../../contract/schema-reader.js';
import { inAnotherCase } from '../../provider/in-another-case.js';
import { keyKinds } from '../../provider/key-kinds.js';
import { buildWireRequest } from '../../wire/build-wire-request.js';
import { operationCall } from './operation-call.js';
import type { CaseInput, ProviderCase } from './provider-case.js';

/** Credentials in every wrong form, and keys that may not do what is asked. */
export function accessCases(schemas: SchemaReader, input: CaseInput): readonly ProviderCase[] {
  const { operation, apiKey, keys } = input;
  const valid = buildWireRequest(schemas, operation, operationCall(schemas, input), apiKey);
  const authorization = valid.headers['authorization'];
  if (authorization === undefined || operation.security.some((schemes) => schemes.length === 0))
    return [];
  const [scheme = ''] = authorization.split(' ');
  const { authorization: _, ...anonymous } = valid.headers;
  const make = (
    title: string,
    value: string,
    expectation: Expectation,
    query = valid.query,
  ): ProviderCase => ({
    id: `${operation.operationId} ${title}`,
    title,
    kind: 'refusal',
    operation,
    request: {
      ...valid,
      query,
      headers: value === '' ? anonymous : { ...anonymous, authorization: value },
    },
    expectation,
  });
  const refused = (rule: string): Expectation => ({
    kind: 'refused',
    statuses: [401],
    check: 'auth',
    pointer: 'header/authorization',
    rule,
  });
  const other = inAnotherCase(apiKey);
  const malformed = [
    ['an unknown key', `${scheme} nobody-has-this-key`],
    ['a key cut short', `${scheme} ${apiKey.slice(0, -1)}`],
    ['a key with more after it', `${scheme} ${apiKey}x`],
    ['a scheme without a key', scheme],
    ['a key without a scheme', apiKey],
    ...(other === apiKey ? [] : [['a key in another case', `${scheme} ${other}`] as const]),
  ] as const;
  const kinds = Object.entries(keys).flatMap(([kind, key]) => {
    const refusal = keyKinds[kind];
    if (refusal === undefined) return [];
    const status = operation.safe ? refusal.reading : refusal.writing;
    const title = `answers the key ${kind} ${status === null ? 'as any other' : `with ${status}`}`;
    if (status === null) return [make(title, `${scheme} ${key}`, { kind: 'accepted' })];
    const rule = `the access of the key ${kind}`;
    const pointer = 'header/authorization';
    return [
      make(title, `${scheme} ${key}`, {
        kind: 'refused',
        statuses: [status],
        check: 'access',
        pointer,
        rule,
      }),
    ];
  });
  const lower = `${scheme.toLowerCase()} ${apiKey}`;
  return [
    ...malformed.map(([name, value]) => make(`refuses ${name}`, value, refused(name))),
    // RFC 9110, section 11.1: the name of a scheme has no case. Many servers know one spelling, so it is a warning.
    make('takes the scheme in lower case', lower, { kind: 'accepted', level: 'warning' }),
    ...kinds,
  ];
}
