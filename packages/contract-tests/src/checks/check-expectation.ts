import type { ContractOperation } from '../contract/contract-operation.js';
import type { ArrivedResponse } from '../exchange/arrived-response.js';
import type { Expectation } from './expectation.js';
import type { Flaw } from './flaw.js';

/** Whether a request was accepted or refused as the contract has it. Server errors are another check's. */
export function checkExpectation(
  operation: ContractOperation,
  expectation: Expectation,
  { status, error }: ArrivedResponse,
): readonly Flaw[] {
  if (error !== null || status >= 500 || status === 429) return [];
  if (expectation.kind === 'any') return [];
  if (expectation.kind === 'accepted') return checkAccepted(operation, expectation, status);
  const { statuses, check, pointer, rule } = expectation;
  if (statuses.includes(status)) return [];
  const expected = statuses.join(' or ');
  const name = operation.operationId;
  const flaw = { pointer, contractPointer: operation.pointer, expected, actual: String(status) };
  if (status >= 200 && status < 400) {
    const message = `${name} answered ${status} to a request that breaks ${rule}; it has to be refused with ${expected}.`;
    return [{ ...flaw, check, level: 'violation', message, detail: rule }];
  }
  return [
    {
      ...flaw,
      check: check === 'auth' || check === 'access' ? check : 'expected-status',
      level: 'violation',
      message: `${name} refused a request that breaks ${rule} with ${status}; the status for that is ${expected}.`,
      detail: `${check} ${status}`,
    },
  ];
}

function checkAccepted(
  { operationId, pointer: contractPointer, responses }: ContractOperation,
  {
    orMissing,
    orTooLarge,
    level = 'violation',
  }: Extract<Expectation, { readonly kind: 'accepted' }>,
  status: number,
): readonly Flaw[] {
  const successes = responses.map(({ code }) => code).filter((code) => /^2/.test(code));
  const isDeclared = successes.some((code) => code === String(status) || /^2XX$/i.test(code));
  if (isDeclared && status < 300) return [];
  if (orMissing === true && status === 404) return [];
  if (orTooLarge === true && status === 413) return [];
  const expected = successes.join(' or ');
  const flaw = { pointer: 'status', contractPointer, expected, actual: String(status), level };
  if (status < 400) {
    const message = `${operationId} answered ${status} to a valid request; the contract declares ${expected}.`;
    return [{ ...flaw, check: 'expected-status', message, detail: String(status) }];
  }
  const message = `${operationId} refused a valid request with ${status}.`;
  return [{ ...flaw, check: 'positive-data-accepted', message, detail: String(status) }];
}
