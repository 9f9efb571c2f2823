import type { CaseOutcome } from './case-outcome.js';

/** The problem of a client that made no request, or got no response to it. */
export function nothingSent(outcome: CaseOutcome): string {
  const { error } = 'error' in outcome ? outcome : { error: undefined };
  const reason = error instanceof Error ? `: ${error.name} (${error.message})` : '';
  return `nothing was sent and answered${reason}`;
}
