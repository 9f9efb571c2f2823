import type { ContractOperation } from '../../contract/contract-operation.js';
import type { ContractSchemas } from '../../contract/contract-schemas.js';
import type { RefusalCase } from '../contract-case.js';
import { validCall } from '../valid-call.js';
import { refusalRules } from './refusal-rules.js';

/** A case for every rule of an operation that a request was found to break; coverage names the others. */
export function deriveRefusals(
  schemas: ContractSchemas,
  operation: ContractOperation,
): readonly RefusalCase[] {
  const call = validCall(schemas, operation);
  return refusalRules(schemas, operation).flatMap(({ refusal, request }) => {
    if (request === null) return [];
    const title = `refuses a request that breaks ${refusal.rule}`;
    const id = `${operation.operationId} ${title}`;
    return [{ kind: 'refusal' as const, id, title, operation, call, request, refusal }];
  });
}
