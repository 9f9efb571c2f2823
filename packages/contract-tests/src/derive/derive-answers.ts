import type { ContractContent } from '../contract/contract-content.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { AnswerCase } from './contract-case.js';
import { validCall } from './valid-call.js';
import { wholeExample, wholeExampleName } from './whole-example.js';

/** A case for every declared status × media type × example, and for a body with every property in it. */
export function deriveAnswers(
  schemas: ContractSchemas,
  operation: ContractOperation,
): readonly AnswerCase[] {
  const plain = validCall(schemas, operation);
  // What an error says of its request has to be whole.
  const whole = validCall(schemas, operation, true);
  return operation.responses.flatMap((response) =>
    (response.contents.length === 0 ? [null] : response.contents).flatMap((content) => {
      const examples = content === null ? [null] : examplesOf(schemas, content);
      return examples.map((example) => {
        const title = [
          `answers ${response.code}`,
          content === null ? ' without a body' : ` as ${content.mediaType}`,
          example?.name ? `, example ${example.name}` : '',
        ].join('');
        const id = `${operation.operationId} ${title}`;
        const call = response.status < 300 ? plain : whole;
        return { kind: 'answer' as const, id, title, operation, call, response, content, example };
      });
    }),
  );
}

function examplesOf(
  schemas: ContractSchemas,
  { schema, mediaType, examples }: ContractContent,
): readonly AnswerCase['example'][] {
  if (examples.length === 0) return [null];
  const values = examples.map(({ value }) => value);
  const value = wholeExample(schemas, schema, mediaType, values);
  return value === undefined ? examples : [...examples, { name: wholeExampleName, value }];
}
