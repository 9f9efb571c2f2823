import type { ContractOperation } from '../contract/contract-operation.js';
import { contractApiKey } from '../wire/contract-api-key.js';
import { withCredential } from '../wire/with-credential.js';

/** Parameters that hold a credential. */
export interface CredentialParameters {
  readonly header: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/**
 * The credential of an operation as parameters, where the contract wants it elsewhere than in `authorization`: the
 * client writes bearer tokens, and takes all others from its caller.
 */
export function credentialParameters(operation: ContractOperation): CredentialParameters {
  const empty = { method: operation.method, path: '', query: [], headers: {}, body: null };
  const { headers, query } = withCredential(operation, empty, contractApiKey);
  const { authorization: _, cookie: __, ...header } = headers;
  return { header, query: Object.fromEntries(query) };
}
