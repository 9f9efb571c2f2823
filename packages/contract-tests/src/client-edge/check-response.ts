import { isDeepStrictEqual } from 'node:util';
import type { ContractValidator } from '@drata-connections/contract-validator';
import type { ContractContent } from '../contract/contract-content.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import { readViolations } from '../prism/read-violations.js';
import { answerValue } from '../wire/answer-value.js';
import { mediaTypeOf } from '../wire/media-type-of.js';
import type { ReceivedResponse } from '../wire/received-response.js';

/** Compares a response with the declared one: status, media type, headers and body by their schemas, and the example asked for. */
export function checkResponse(
  validator: ContractValidator,
  { operationId }: ContractOperation,
  expected: {
    readonly status: number;
    readonly content: ContractContent | null;
    readonly example: { readonly value: unknown } | null;
  },
  received: ReceivedResponse,
): readonly string[] {
  const { status, content, example } = expected;
  if (received.status !== status) {
    const reasons = readViolations(received.headers, received.text) ?? [];
    const why = reasons.map(({ message }) => `: ${message}`).join('');
    return [`was answered ${received.status} in place of ${status}${why}`];
  }
  if (content === null)
    return received.text === '' ? [] : ['was answered with a body where none is declared'];
  const mediaType = mediaTypeOf(received.headers);
  if (mediaType !== content.mediaType) {
    return [`was answered as ${mediaType || 'no media type'} in place of ${content.mediaType}`];
  }
  const body = answerValue(mediaType, received.text, example);
  const { headers, text } = received;
  const bytes = text === '' ? null : new TextEncoder().encode(text);
  const problems = validator
    .response(operationId, { status, headers, body: bytes })
    .problems.filter(({ level }) => level === 'violation')
    .map(({ location, name = '', pointer, message }) =>
      location === 'body'
        ? `was answered with a body that breaks the contract: ${pointer} ${message}`
        : `was answered with a ${location} ${name} that breaks the contract: ${message}`,
    );
  if (example && !isDeepStrictEqual(body, example.value)) {
    problems.push('was answered with another body than the example that was asked for');
  }
  // Prism validates what it serves, too.
  for (const { side, message } of readViolations(received.headers, received.text) ?? []) {
    if (side === 'response')
      problems.push(`was answered with a response that breaks the contract: ${message}`);
  }
  return problems;
}
