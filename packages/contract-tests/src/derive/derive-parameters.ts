import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import { schemaTypes } from '../contract/schema-types.js';
import { edgeNumbers } from '../values/edge-numbers.js';
import { parameterPoints } from '../values/parameter-points.js';
import type { AnswerCase } from './contract-case.js';
import { successAnswer } from './success-answer.js';
import { validCall } from './valid-call.js';
import { withParameters } from './with-parameters.js';

/** Each parameter alone: a case for every value of it that is worth sending. */
export function deriveParameters(
  schemas: ContractSchemas,
  operation: ContractOperation,
): readonly AnswerCase[] {
  const plain = validCall(schemas, operation);
  const answer = successAnswer(schemas, operation);
  return operation.parameters.flatMap((parameter) => {
    const points = parameterPoints(schemas, parameter);
    // An array without items is absent on the wire: a call of its own, but nothing that coverage could tell apart.
    const isArray = schemaTypes(parameter.schema).includes('array');
    const empty = isArray && !parameter.required ? [{ label: 'no item', value: [] }] : [];
    // Any number can be an identity, and none has to be there.
    const edges = parameter.in === 'path' ? edgeNumbers(schemas, parameter.schema) : [];
    const named = new Set(points.map(({ label }) => label));
    const others = [...empty, ...edges].filter(({ label }) => !named.has(label));
    return [...points, ...others].flatMap(({ label, value }) => {
      const call = withParameters(plain, [{ parameter, value }]);
      if (call === null) return [];
      const title = `sends ${parameter.name}: ${label}`;
      return [{ ...answer, id: `${operation.operationId} ${title}`, title, call }];
    });
  });
}
