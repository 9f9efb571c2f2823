import type { ContractOperation } from '../../contract/contract-operation.js';
import type { SchemaReader } from '../../contract/schema-reader.js';
import { buildWireRequest } from '../../wire/build-wire-request.js';
import { contractApiKey } from '../../wire/contract-api-key.js';
import { validCall } from '../valid-call.js';
import { bodyRules } from './body-rules.js';
import { credentialRules } from './credential-rules.js';
import { parameterRules } from './parameter-rules.js';
import type { RefusalRule } from './refusal-rule.js';

/** Every rule of an operation that a request can break. */
export function refusalRules(
  schemas: SchemaReader,
  operation: ContractOperation,
): readonly RefusalRule[] {
  const call = validCall(schemas, operation);
  const valid = buildWireRequest(schemas, operation, call, contractApiKey);
  return [
    ...credentialRules(operation, valid),
    ...parameterRules(schemas, operation, call, contractApiKey),
    ...bodyRules(schemas, operation, call, contractApiKey),
  ];
}
