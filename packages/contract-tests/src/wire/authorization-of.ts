import type { ContractOperation } from '../contract/contract-operation.js';

/** The header that the first HTTP authentication scheme of an operation asks for; empty when none does. */
export function authorizationOf(
  operation: ContractOperation,
  apiKey: string,
): Readonly<Record<string, string>> {
  const http = operation.security.flat().find(({ type }) => type === 'http');
  if (http === undefined) return {};
  const scheme = http.scheme.charAt(0).toUpperCase() + http.scheme.slice(1);
  return { authorization: `${scheme} ${apiKey}` };
}
