import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import { bodyPoints } from '../values/body-points.js';
import { sampleValue } from '../values/sample-value.js';
import type { AnswerCase } from './contract-case.js';
import { successAnswer } from './success-answer.js';
import { validCall } from './valid-call.js';
import { writableContents } from './writable-contents.js';

/** The bodies of each media type: the contract's examples, what is required alone, and every body worth sending. */
export function deriveBodies(
  schemas: ContractSchemas,
  operation: ContractOperation,
): readonly AnswerCase[] {
  const plain = validCall(schemas, operation);
  const answer = successAnswer(schemas, operation);
  return writableContents(schemas, operation).flatMap((content) => {
    const { mediaType, schema, examples } = content;
    const bodies = [
      ...examples
        // Coverage names those that break their own schema.
        .filter(({ value }) => schemas.accepts(schema, value))
        .map(({ name, value }) => ({ label: `the example ${name ?? ''}`.trim(), value })),
      { label: 'what is required', value: sampleValue(schemas, schema, false) },
      ...bodyPoints(schemas, content),
    ];
    return bodies.map(({ label, value }) => {
      const title = `sends ${mediaType}: ${label}`;
      const call = { ...plain, body: { mediaType, value } };
      return { ...answer, id: `${operation.operationId} ${title}`, title, call };
    });
  });
}
