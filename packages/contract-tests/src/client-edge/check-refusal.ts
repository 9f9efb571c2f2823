import type { ContractValidator } from '@drata-connections/contract-validator';
import type { RefusalCase } from '../derive/contract-case.js';
import { readViolations } from '../prism/read-violations.js';
import { refusalStatus } from '../prism/refusal-status.js';
import { mediaTypeOf } from '../wire/media-type-of.js';
import type { ReceivedResponse } from '../wire/received-response.js';
import { checkResponse } from './check-response.js';

/** Whether Prism refused a forbidden request, with the right status, for the reason meant. */
export function checkRefusal(
  validator: ContractValidator,
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
  const mediaType = mediaTypeOf(received.headers);
  const content = declared?.contents.find((other) => other.mediaType === mediaType);
  const problems = content
    ? [...checkResponse(validator, operation, { status, content, example: null }, received)]
    : [];
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
  if (!found && !unnamed) {
    const reasons = violations?.map(({ message }) => message).join('; ') ?? 'cut off';
    problems.push(
      `was refused for another reason than ${refusal.rule}: ${reasons || 'none given'}`,
    );
  }
  return problems;
}
