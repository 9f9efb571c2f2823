import type { ContractOperation } from '../contract/contract-operation.js';
import type { SecurityScheme } from '../contract/security-scheme.js';

/**
 * The schemes that a request is made with: of the alternatives of an operation the first that takes a credential, and
 * of those one of HTTP authentication, if there is any. Empty where none is asked for.
 */
export function askedSchemes({ security }: ContractOperation): readonly SecurityScheme[] {
  const needing = security.filter((schemes) => schemes.some(({ place }) => place !== null));
  const byHttp = needing.find((schemes) => schemes.every(({ type }) => type === 'http'));
  return byHttp ?? needing[0] ?? [];
}
