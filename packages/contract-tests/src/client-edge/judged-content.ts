import type { ContractValidator } from '@drata-connections/contract-validator';
import type { ContractContent } from '../contract/contract-content.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { ReceivedResponse } from '../wire/received-response.js';

/**
 * What the body that a client makes of an answer is judged by; null where nobody here can read it: of XML or a stream of
 * events the contract's schema says what it stands for, and not what its text is.
 */
export function judgedContent(
  validator: ContractValidator,
  { operationId }: ContractOperation,
  content: ContractContent | null,
  { status, headers, text }: ReceivedResponse,
): ContractContent | null {
  const body = text === '' ? null : new TextEncoder().encode(text);
  const { problems } = validator.response(operationId, { status, headers, body });
  return problems.some(({ keyword }) => keyword === 'unreadable') ? null : content;
}
