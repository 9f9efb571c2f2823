import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractResponse } from '../contract/contract-response.js';
import type { ArrivedResponse } from '../exchange/arrived-response.js';
import type { CheckSettings } from './check-settings.js';
import type { Flaw } from './flaw.js';
import { undeclaredLevel } from './undeclared-level.js';

/** Server errors, undeclared statuses and slow answers. */
export function checkStatus(
  operation: ContractOperation,
  response: ContractResponse | undefined,
  { status, durationMs }: ArrivedResponse,
  { undeclared, maxResponseMs }: CheckSettings,
): readonly Flaw[] {
  const { operationId, pointer: contractPointer } = operation;
  const flaws: Flaw[] = [];
  if (status >= 500) {
    flaws.push({
      check: 'server-error',
      level: 'violation',
      pointer: 'status',
      contractPointer,
      expected: 'no status of 500 or more',
      actual: String(status),
      message: `The server failed with ${status} on ${operationId}.`,
      detail: String(status),
    });
  }
  const level = undeclaredLevel(undeclared);
  if (response === undefined && level !== null) {
    const declared = operation.responses.map(({ code }) => code).join(', ');
    flaws.push({
      check: 'status',
      level,
      pointer: 'status',
      contractPointer: `${contractPointer}/responses`,
      expected: declared,
      actual: String(status),
      message: `${operationId} answered ${status}, which the contract does not declare.`,
      detail: String(status),
    });
  }
  if (durationMs > maxResponseMs) {
    flaws.push({
      check: 'response-time',
      level: 'violation',
      pointer: '',
      contractPointer,
      expected: `an answer within ${maxResponseMs} ms`,
      actual: `${Math.round(durationMs)} ms`,
      message: `${operationId} took longer than ${maxResponseMs} ms.`,
    });
  }
  return flaws;
}
