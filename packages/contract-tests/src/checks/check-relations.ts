import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { JsonSchema } from '../contract/json-schema.js';
import { describeJson } from './describe-json.js';
import type { Flaw } from './flaw.js';
import { walkSchema } from './walk-schema.js';

/** Fields that do not agree with each other (`x-implies`) or with the status (`x-equals`). */
export function checkRelations(
  schemas: ContractSchemas,
  operationId: string,
  schema: JsonSchema,
  status: number,
  body: unknown,
): readonly Flaw[] {
  const flaws: Flaw[] = [];
  for (const visit of walkSchema(schemas, schema, body, 'response')) {
    const { 'x-equals': equals, 'x-implies': implies } = visit.schema;
    if (equals === 'status' && visit.value !== status) {
      const actual = describeJson(visit.value, 'const');
      flaws.push({
        check: 'error-body',
        level: 'violation',
        pointer: visit.pointer,
        contractPointer: '',
        expected: String(status),
        actual,
        message: `${operationId} answered ${status}, but ${visit.pointer} in the body says ${actual}.`,
        detail: String(status),
      });
    }
    for (const rule of Array.isArray(implies) ? implies.filter(isJsonObject) : []) {
      const relation: {
        readonly if?: unknown;
        readonly then?: unknown;
        readonly because?: unknown;
      } = rule;
      if (!schemas.accepts(schemas.resolve(relation.if), visit.value, 'response')) continue;
      const then = schemas.resolve(relation.then);
      for (const problem of schemas.problems(then, visit.value, 'response')) {
        flaws.push({
          check: 'relation',
          level: 'violation',
          pointer: `${visit.pointer}${problem.pointer}`,
          contractPointer: '',
          expected: String(relation.because ?? problem.expected),
          actual: 'otherwise',
          message: `${operationId} answered with fields that do not agree: ${String(relation.because ?? problem.message)}.`,
        });
      }
    }
  }
  return flaws;
}
