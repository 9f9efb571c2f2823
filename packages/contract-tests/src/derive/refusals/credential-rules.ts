import type { ContractOperation } from '../../contract/contract-operation.js';
import type { WireRequest } from '../../wire/wire-request.js';
import type { RefusalRule } from './refusal-rule.js';

/** No credentials, and credentials of a scheme that the operation does not take. */
export function credentialRules(
  operation: ContractOperation,
  valid: WireRequest,
): readonly RefusalRule[] {
  const { security } = operation;
  // An empty alternative makes them optional.
  if (security.length === 0 || security.some((schemes) => schemes.length === 0)) return [];
  const schemes = security.flat();
  const known = schemes.every(({ type }) => type === 'http');
  const { authorization, ...anonymous } = valid.headers;
  const other = ['Basic', 'Bearer', 'Digest'].find(
    (name) => !schemes.some(({ scheme }) => scheme === name.toLowerCase()),
  );
  const [, token = ''] = (authorization ?? '').split(' ');
  const variants = [
    { rule: 'credentials missing', headers: anonymous },
    {
      rule: 'credentials of another scheme',
      headers: { ...anonymous, authorization: `${other} ${token}` },
    },
  ];
  return variants.map(({ rule, headers }) => ({
    refusal: { rule, about: 'credentials', location: [], keyword: '401', property: null },
    request: known ? { ...valid, headers } : null,
  }));
}
