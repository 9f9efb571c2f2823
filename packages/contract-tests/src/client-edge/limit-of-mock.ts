import type { ContractValidator } from '@drata-connections/contract-validator';
import type { Missed } from '../coverage/coverage-recorder.js';
import type { AnswerCase, ContractCase } from '../derive/contract-case.js';
import type { Exchange } from '../wire/exchange.js';
import type { CaseProblem } from './case-problem.js';
import { checkResponse } from './check-response.js';

/** What is known of a case that fails. */
export interface FailedCase {
  readonly contractCase: ContractCase;
  readonly problems: readonly CaseProblem[];
  /** What the client sent and was answered. */
  readonly exchange: Exchange | undefined;
  /** What the mock answers to the contract's own request for the same, without the client. */
  readonly alone: Exchange;
}

/**
 * Why the mock or the document, and not the client, is at fault where a case fails; null where that is not so. The
 * client has no part in the answer: where anything that it sends or makes of an answer is wrong, it is not excused, and
 * otherwise the mock is asked again without it, and the validator decides. A request that it accepts and the mock does
 * not, or the other way round, says something of the mock alone, and so does an answer that breaks the contract.
 */
export function limitOfMock(validator: ContractValidator, failed: FailedCase): Missed | null {
  const { contractCase, problems, exchange, alone } = failed;
  const { status } = alone.received;
  if (contractCase.kind === 'trap') {
    const reason = `Prism's mock refuses the valid request, too, with ${status}: what it does with this one says nothing`;
    return status < 400 ? null : { by: 'mock', reason };
  }
  if (exchange === undefined || problems.some(({ check }) => check !== 'mock')) return null;
  if (contractCase.kind === 'answer') {
    // Another answer than the client got: what the client sent is why.
    if (exchange.received.status !== status) return null;
    return limitOfAnswer(validator, contractCase, alone);
  }
  const [first] = problems;
  return isForbidden(validator, exchange)
    ? {
        by: 'mock',
        reason: `Prism's mock does not judge this as the contract does: ${first?.message}`,
      }
    : { by: null, reason: 'the request that was made to break it keeps the contract' };
}

function limitOfAnswer(
  validator: ContractValidator,
  { operation, response, content, example }: AnswerCase,
  alone: Exchange,
): Missed | null {
  const { received } = alone;
  const asked = { status: response.status, content, example };
  const [first] = checkResponse(validator, operation, asked, received);
  if (first === undefined) return null;
  const mock = (what: string) => ({
    by: 'mock' as const,
    reason: `Prism's mock ${what}: ${first}`,
  });
  if (received.status === response.status) {
    if ((content?.examples ?? []).length === 0) {
      return mock('makes an answer that breaks the contract');
    }
    return { by: 'document', reason: `the contract's own example breaks its schema: ${first}` };
  }
  if (received.status >= 500) return mock('cannot make this answer');
  if (received.status < 400) return mock('gives another answer than it is asked for');
  return isForbidden(validator, alone) ? null : mock('refuses what the contract allows');
}

/** Whether the validator finds that what travelled breaks the contract. */
function isForbidden(validator: ContractValidator, { sent, travelled = sent }: Exchange): boolean {
  const { method, url, headers, bytes } = travelled;
  const { pathname, search } = new URL(url);
  const body = bytes.length === 0 ? null : bytes;
  const { problems } = validator.request({ method, url: `${pathname}${search}`, headers, body });
  return problems.some(({ level }) => level === 'violation');
}
