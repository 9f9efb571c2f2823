import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import { validCall } from '../derive/valid-call.js';
import { buildWireRequest } from '../wire/build-wire-request.js';
import { encodeRequest } from '../wire/encode-request.js';
import type { OutgoingRequest } from '../wire/outgoing-request.js';
import type { Query } from './list-context.js';

/** Where questions go, and as whose. */
export interface QueryTarget {
  readonly schemas: ContractSchemas;
  readonly baseUrl: string;
  readonly apiKey: string;
}

/** The plainest valid request of an operation, with query parameters besides. */
export function queryRequest(
  { schemas, baseUrl, apiKey }: QueryTarget,
  operation: ContractOperation,
  query: Query,
): OutgoingRequest {
  const call = validCall(schemas, operation);
  const asked = { ...call, query: { ...call.query, ...query } };
  return encodeRequest(baseUrl, buildWireRequest(schemas, operation, asked, apiKey));
}
