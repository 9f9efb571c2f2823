import type { RefusalCase } from '../derive/contract-case.js';
import { readViolations } from '../prism/read-violations.js';
import { refusalStatus } from '../prism/refusal-status.js';
import type { ReceivedResponse } from '../wire/received-response.js';

/**
 * Whether Prism refused a forbidden request, with the right status, for the reason meant. What it says with it is looked
 * at where that answer is asked for.
 */
export function checkRefusal(
  { operation, refusal }: RefusalCase,
  received: ReceivedResponse,
): readonly string[] {
  if (received.status < 400) {
    return [`Prism answered ${received.status}: it does not see that ${refusal.rule} is broken`];
  }
  const status = refusalStatus(operation, refusal.about);
  if (received.status !== status) {
    return [`was refused with ${received.status} in place of ${status}`];
  }
  const declared = operation.responses.find((response) => response.status === status);
  const violations = readViolations(received.headers, received.text);
  const place = refusal.location.join('.');
  const found = violations?.some(
    ({ side, location, keyword, message }) =>
      side === 'request' &&
      location.join('.') === place &&
      keyword === refusal.keyword &&
      (refusal.property === null || message.includes(`'${refusal.property}'`)),
  );
  // A 401 or 415 of Prism's own making carries no reasons.
  const unnamed = refusal.about !== 'content' && declared === undefined && status !== 422;
  if (found || unnamed) return [];
  const reasons = violations?.map(({ message }) => message).join('; ') ?? 'cut off';
  return [`was refused for another reason than ${refusal.rule}: ${reasons || 'none given'}`];
}
