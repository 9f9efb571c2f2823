import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractParameter } from '../contract/contract-parameter.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import { parameterPairs } from '../values/parameter-pairs.js';
import { parameterPoints } from '../values/parameter-points.js';
import type { AnswerCase } from './contract-case.js';
import { successAnswer } from './success-answer.js';
import { validCall } from './valid-call.js';
import { withParameters } from './with-parameters.js';

/** The optional parameters together: every pair of them, then all at once, with other values each time. */
export function deriveCombinations(
  schemas: ContractSchemas,
  operation: ContractOperation,
): readonly AnswerCase[] {
  const plain = validCall(schemas, operation);
  const answer = successAnswer(schemas, operation);
  const optional = operation.parameters.filter(({ required }) => !required);
  const groups: (readonly ContractParameter[])[] = [...parameterPairs(operation)];
  if (optional.length > 2) groups.push(optional, optional, optional);
  return groups.flatMap((group, turn) => {
    const values = group.map((parameter) => {
      const points = parameterPoints(schemas, parameter).filter(({ value }) => value !== undefined);
      // The group's number picks the value, so that neighbours differ and a rerun sends the same.
      return { parameter, value: points[turn % points.length]?.value };
    });
    const call = withParameters(plain, values);
    if (call === null) return [];
    const round = groups.slice(0, turn).filter((other) => other === group).length;
    const names = group.map(({ name }) => name).join(' and ');
    const title = `combines ${names}${round > 0 ? `, round ${round + 1}` : ''}`;
    return [{ ...answer, id: `${operation.operationId} ${title}`, title, call }];
  });
}
