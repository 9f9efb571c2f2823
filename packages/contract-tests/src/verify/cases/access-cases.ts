import type { Expectation } from '../../checks/expectation.js';
import type { ContractOperation } from '../../contract/contract-operation.js';
import type { ContractSchemas } from '../../contract/contract-schemas.js';
import { inAnotherCase } from '../../provider/in-another-case.js';
import { keyKinds } from '../../provider/key-kinds.js';
import { askedSchemes } from '../../wire/asked-schemes.js';
import { buildWireRequest } from '../../wire/build-wire-request.js';
import { credentialPointer } from '../../wire/credential-pointer.js';
import type { WireRequest } from '../../wire/wire-request.js';
import { withCredential } from '../../wire/with-credential.js';
import { knownCall } from './known-call.js';
import type { CaseInput, ProviderCase } from './provider-case.js';

/** Credentials in every wrong form, and keys that may not do what is asked. */
export function accessCases(schemas: ContractSchemas, input: CaseInput): readonly ProviderCase[] {
  const { operation, apiKey, keys } = input;
  const valid = buildWireRequest(schemas, operation, knownCall(schemas, input), apiKey);
  const asked = askedSchemes(operation);
  if (asked.length === 0 || operation.security.some((schemes) => schemes.length === 0)) return [];
  const pointer = credentialPointer(operation);
  const make = (title: string, request: WireRequest, expectation: Expectation): ProviderCase => ({
    id: `${operation.operationId} ${title}`,
    title,
    kind: 'refusal',
    operation,
    request,
    expectation,
  });
  const withKey = (key: string) => withCredential(operation, valid, key);
  const refused = (rule: string): Expectation => ({
    kind: 'refused',
    statuses: [401],
    check: 'auth',
    pointer,
    rule,
  });
  const other = inAnotherCase(apiKey);
  const malformed = [
    ['an unknown key', withKey('nobody-has-this-key')],
    ['a key cut short', withKey(apiKey.slice(0, -1))],
    ['a key with more after it', withKey(`${apiKey}x`)],
    ...(other === apiKey ? [] : [['a key in another case', withKey(other)] as const]),
  ] as const;
  const kinds = Object.entries(keys).flatMap(([kind, key]) => {
    const refusal = keyKinds[kind];
    if (refusal === undefined) return [];
    const status = operation.safe ? refusal.reading : refusal.writing;
    const title = `answers the key ${kind} ${status === null ? 'as any other' : `with ${status}`}`;
    if (status === null) return [make(title, withKey(key), { kind: 'accepted' })];
    const rule = `the access of the key ${kind}`;
    return [
      make(title, withKey(key), {
        kind: 'refused',
        statuses: [status],
        check: 'access',
        pointer,
        rule,
      }),
    ];
  });
  return [
    ...malformed.map(([name, request]) => make(`refuses ${name}`, request, refused(name))),
    ...schemeCases(operation, valid).map(({ name, request, isRight }) =>
      isRight
        ? make(`takes ${name}`, request, { kind: 'accepted', level: 'warning' })
        : make(`refuses ${name}`, request, refused(name)),
    ),
    ...kinds,
  ];
}

/** Spellings of an HTTP authentication scheme; none for a key that is sent without one. */
function schemeCases(operation: ContractOperation, valid: WireRequest) {
  const { authorization, ...others } = valid.headers;
  const [scheme, key] = (authorization ?? '').split(' ');
  const isHttp = askedSchemes(operation).some(({ type }) => type === 'http');
  if (!isHttp || scheme === undefined || key === undefined) return [];
  const send = (value: string): WireRequest => ({
    ...valid,
    headers: { ...others, authorization: value },
  });
  return [
    { name: 'a scheme without a key', request: send(scheme), isRight: false },
    { name: 'a key without a scheme', request: send(key), isRight: false },
    // RFC 9110, section 11.1: the name of a scheme has no case. Many servers know one spelling, so it is a warning.
    {
      name: 'the scheme in lower case',
      request: send(`${scheme.toLowerCase()} ${key}`),
      isRight: true,
    },
  ];
}
