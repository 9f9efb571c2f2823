import type { ContractOperation } from '../../contract/contract-operation.js';
import type { ContractSchemas } from '../../contract/contract-schemas.js';
import { buildWireRequest } from '../../wire/build-wire-request.js';
import { contractApiKey } from '../../wire/contract-api-key.js';
import type { OperationCall } from '../operation-call.js';
import { validCall } from '../valid-call.js';
import { bodyRules } from './body-rules.js';
import { credentialRules } from './credential-rules.js';
import { parameterRules } from './parameter-rules.js';
import type { RefusalRule } from './refusal-rule.js';

/** The rules of the plainest calls, which cases and coverage both ask for: to find what breaks a rule takes long. */
const known = new WeakMap<ContractOperation, readonly RefusalRule[]>();

/**
 * Every rule of an operation that a request can break.
 *
 * @param plain The valid call that requests are made from, and the key that they are sent with. Default: the plainest
 * call, and a key for mocks.
 */
export function refusalRules(
  schemas: ContractSchemas,
  operation: ContractOperation,
  plain?: { readonly call: OperationCall; readonly apiKey: string },
): readonly RefusalRule[] {
  if (plain !== undefined) return findRules(schemas, operation, plain.call, plain.apiKey);
  const rules =
    known.get(operation) ??
    findRules(schemas, operation, validCall(schemas, operation), contractApiKey);
  known.set(operation, rules);
  return rules;
}

function findRules(
  schemas: ContractSchemas,
  operation: ContractOperation,
  call: OperationCall,
  apiKey: string,
): readonly RefusalRule[] {
  const valid = buildWireRequest(schemas, operation, call, apiKey);
  return [
    ...credentialRules(operation, valid),
    ...parameterRules(schemas, operation, call, apiKey),
    ...bodyRules(schemas, operation, call, apiKey),
  ];
}
