import { ContractError } from '../contract/contract-error.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { AnswerCase } from './contract-case.js';

/** The answer that a valid request gets when nothing else is asked for: the lowest declared success. */
export function successAnswer(
  operation: ContractOperation,
): Pick<AnswerCase, 'kind' | 'operation' | 'response' | 'content' | 'example'> {
  const [response] = operation.responses
    .filter(({ status }) => status >= 200 && status < 300)
    .sort((one, other) => one.status - other.status);
  if (response === undefined) {
    throw new ContractError(
      `Failed to derive cases of ${operation.operationId}: it declares no success. Declare a 2XX response.`,
    );
  }
  const content = response.contents[0] ?? null;
  return { kind: 'answer', operation, response, content, example: null };
}
