import type { Problem } from '@drata-connections/contract-validator';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractResponse } from '../contract/contract-response.js';
import type { ArrivedResponse } from '../exchange/arrived-response.js';
import type { CheckSettings } from './check-settings.js';
import type { Flaw } from './flaw.js';
import { undeclaredLevel } from './undeclared-level.js';

/** What stands in front of servers adds it, whatever the contract says. */
const added: ReadonlySet<string> = new Set(['x-request-id']);

/**
 * Declared headers that are missing or invalid, and undeclared ones that no server sends by itself.
 *
 * @param problems What the validator has to say of the answer.
 */
export function checkHeaders(
  operation: ContractOperation,
  response: ContractResponse,
  answer: ArrivedResponse,
  problems: readonly Problem[],
  { undeclaredHeaders }: CheckSettings,
): readonly Flaw[] {
  const level = undeclaredLevel(undeclaredHeaders);
  return problems
    .filter(({ location }) => location === 'header')
    .flatMap((problem): readonly Flaw[] => {
      if (problem.level === 'violation') return [violation(operation, response, answer, problem)];
      const { name = '' } = problem;
      if (level === null || added.has(name)) return [];
      return [{ ...undeclared(operation, response, name), level }];
    });
}

function violation(
  { operationId }: ContractOperation,
  { code }: ContractResponse,
  { headers }: ArrivedResponse,
  { name = '', keyword, message, expected = keyword, schemaPointer }: Problem,
): Flaw {
  const isAbsent = !headers.has(name);
  return {
    check: 'response-headers',
    level: 'violation',
    pointer: `header/${name.toLowerCase()}`,
    contractPointer: schemaPointer.replace(/^#/, ''),
    detail: code,
    expected: isAbsent ? `the header ${name}` : expected,
    actual: isAbsent ? 'absent' : 'another value',
    message: isAbsent
      ? `${operationId} answered ${code} without the header ${name}.`
      : `${operationId} answered ${code} with an invalid header ${name}: it ${message}.`,
  };
}

function undeclared(
  { operationId }: ContractOperation,
  { pointer }: ContractResponse,
  name: string,
): Omit<Flaw, 'level'> {
  return {
    check: 'response-headers',
    pointer: `header/${name}`,
    contractPointer: `${pointer}/headers`,
    expected: 'declared headers only',
    actual: name,
    message: `${operationId} answered with the header ${name}, which the contract does not declare.`,
  };
}
