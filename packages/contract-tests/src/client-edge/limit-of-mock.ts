import type { ContractValidator } from '@drata-connections/contract-validator';
import type { ContractCase } from '../derive/contract-case.js';
import type { Exchange } from '../wire/exchange.js';
import type { CaseProblem } from './case-problem.js';

/**
 * Why the mock, and not the client, is at fault where a case fails; null where it is not. The validator decides: a
 * request that it accepts and the mock does not, or the other way round, says something of the mock alone, and so does
 * an answer of the mock that breaks the contract.
 */
export function limitOfMock(
  validator: ContractValidator,
  contractCase: ContractCase,
  problems: readonly CaseProblem[],
  exchange: Exchange | undefined,
  /** What the mock answers to the valid request that the case is made from. */
  validStatus: number,
): string | null {
  const [first] = problems;
  if (first === undefined) return null;
  if (contractCase.kind === 'trap') {
    return validStatus < 400
      ? null
      : `Prism's mock refuses the valid request, too, with ${validStatus}: what it does with this one says nothing`;
  }
  if (exchange === undefined || problems.some(({ check }) => check !== 'mock')) return null;
  if (contractCase.kind === 'answer') {
    const { received } = exchange;
    const isRefused = received.status >= 400 && received.status !== contractCase.response.status;
    if (isRefused && received.status >= 500) {
      return `Prism's mock cannot make this answer: ${first.message}`;
    }
    if (received.status < 400 && received.status !== contractCase.response.status) {
      return `Prism's mock gives another answer than it is asked for: ${first.message}`;
    }
    if (!isRefused) {
      const hasOwn = (contractCase.content?.examples ?? []).length > 0;
      const fault = hasOwn
        ? "the contract's own example breaks its schema"
        : "Prism's mock makes an answer that breaks the contract";
      return `${fault}: ${first.message}`;
    }
    return isForbidden(validator, exchange)
      ? null
      : `Prism's mock refuses what the contract allows: ${first.message}`;
  }
  return isForbidden(validator, exchange)
    ? `Prism's mock does not judge this as the contract does: ${first.message}`
    : null;
}

/** Whether the validator finds that what travelled breaks the contract. */
function isForbidden(validator: ContractValidator, { sent, travelled = sent }: Exchange): boolean {
  const { method, url, headers, bytes } = travelled;
  const { pathname, search } = new URL(url);
  const body = bytes.length === 0 ? null : bytes;
  const { problems } = validator.request({ method, url: `${pathname}${search}`, headers, body });
  return problems.some(({ level }) => level === 'violation');
}
