import { ContractError } from '../contract/contract-error.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { AnswerCase } from './contract-case.js';

/**
 * The answer that a valid request gets when nothing else is asked for: the lowest declared success. Where none is
 * declared, as of a page that always redirects, it is the lowest status there is.
 */
export function successAnswer(
  operation: ContractOperation,
): Pick<AnswerCase, 'kind' | 'operation' | 'response' | 'content' | 'example'> {
  const sorted = operation.responses.toSorted((one, other) => one.status - other.status);
  const response = sorted.find(({ status }) => status >= 200 && status < 300) ?? sorted[0];
  if (response === undefined) {
    throw new ContractError(
      `Failed to derive cases of ${operation.operationId}: it declares no response. Declare one.`,
    );
  }
  const content = response.contents[0] ?? null;
  return { kind: 'answer', operation, response, content, example: null };
}
