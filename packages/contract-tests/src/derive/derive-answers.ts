import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { AnswerCase } from './contract-case.js';
import { validCall } from './valid-call.js';

/** A case for every declared status × media type × example. */
export function deriveAnswers(
  schemas: ContractSchemas,
  operation: ContractOperation,
): readonly AnswerCase[] {
  const call = validCall(schemas, operation);
  return operation.responses.flatMap((response) =>
    (response.contents.length === 0 ? [null] : response.contents).flatMap((content) => {
      const examples =
        content === null || content.examples.length === 0 ? [null] : content.examples;
      return examples.map((example) => {
        const title = [
          `answers ${response.code}`,
          content === null ? ' without a body' : ` as ${content.mediaType}`,
          example?.name ? `, example ${example.name}` : '',
        ].join('');
        const id = `${operation.operationId} ${title}`;
        return { kind: 'answer' as const, id, title, operation, call, response, content, example };
      });
    }),
  );
}
