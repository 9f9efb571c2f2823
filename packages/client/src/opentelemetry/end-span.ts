import { type Attributes, type Span, SpanStatusCode } from '@opentelemetry/api';
import type { Attempt } from '../observation/attempt.js';

/** Ends the span of an attempt; of an error it keeps name, message and stack, and nothing that a response said. */
export function endSpan(span: Span, { status = 0, error }: Attempt, outcome: Attributes): void {
  span.setAttributes(outcome);
  if (error !== undefined) {
    const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    // By the conventions, a status that tells the reason stands alone.
    span.setStatus({ code: SpanStatusCode.ERROR, ...(status < 400 && { message }) });
    // Not the error itself: where it has a `code`, the SDK takes that for the type.
    span.recordException({ name, message, stack });
  }
  span.end();
}
