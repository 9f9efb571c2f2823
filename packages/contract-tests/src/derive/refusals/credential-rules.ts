import type { ContractOperation } from '../../contract/contract-operation.js';
import { askedSchemes } from '../../wire/asked-schemes.js';
import { takesAnyAuthorization } from '../../wire/takes-any-authorization.js';
import type { WireRequest } from '../../wire/wire-request.js';
import { withCredential } from '../../wire/with-credential.js';
import type { RefusalRule } from './refusal-rule.js';

/** No credentials, and credentials of a scheme that the operation does not take. */
export function credentialRules(
  operation: ContractOperation,
  valid: WireRequest,
): readonly RefusalRule[] {
  const { security } = operation;
  const asked = askedSchemes(operation);
  // An empty alternative makes them optional.
  if (asked.length === 0 || security.some((schemes) => schemes.length === 0)) return [];
  const anonymous = withCredential(operation, valid, null);
  const variants = [{ rule: 'credentials missing', request: anonymous }];
  const declared = security.flat().filter(({ type }) => type === 'http');
  const other = ['Basic', 'Bearer', 'Digest'].find(
    (name) => !declared.some(({ scheme }) => scheme === name.toLowerCase()),
  );
  // A plain key in the same header may be any text.
  const isFree = security.flat().some(takesAnyAuthorization);
  if (asked.some(({ type }) => type === 'http') && other !== undefined && !isFree) {
    const [, token = ''] = (valid.headers['authorization'] ?? '').split(' ');
    const headers = { ...anonymous.headers, authorization: `${other} ${token}` };
    variants.push({ rule: 'credentials of another scheme', request: { ...anonymous, headers } });
  }
  return variants.map(({ rule, request }) => ({
    refusal: { rule, about: 'credentials', location: [], keyword: '401', property: null },
    request,
  }));
}
