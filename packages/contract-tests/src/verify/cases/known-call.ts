import type { ContractSchemas } from '../../contract/contract-schemas.js';
import type { OperationCall } from '../../derive/operation-call.js';
import { validCall } from '../../derive/valid-call.js';
import type { CaseInput } from './provider-case.js';

/** The plainest valid call of an operation, with the path values that are known. */
export function knownCall(schemas: ContractSchemas, { operation, path }: CaseInput): OperationCall {
  const call = validCall(schemas, operation);
  return { ...call, path: { ...call.path, ...path } };
}
