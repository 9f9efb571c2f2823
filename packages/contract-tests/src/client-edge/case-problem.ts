import type { CheckId } from '../findings/check-id.js';

/** What is broken in a case, and which check says so. */
export interface CaseProblem {
  readonly check: Extract<CheckId, 'client-request' | 'client-outcome' | 'mock'>;
  readonly message: string;
}

/** The messages of one check as problems. */
export function problemsOf(
  check: CaseProblem['check'],
  messages: readonly string[],
): readonly CaseProblem[] {
  return messages.map((message) => ({ check, message }));
}
