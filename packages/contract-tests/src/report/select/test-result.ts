/** A case, a finding or the coverage of a report, as test reporters see it. */
export interface TestResult {
  /** Stable over runs, and unique within a report. */
  readonly id: string;
  /** From the outside in: the edge, where there are several, then the operation. */
  readonly suite: readonly string[];
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  /** What is broken, or why it was not run; empty when it passed. */
  readonly message: string;
  /** The message with everything that there is to say. */
  readonly detail: string;
  readonly durationMs: number;
  /** What else there is to say, whatever the status: one line each. */
  readonly notes: readonly string[];
  /** The checks that are broken. */
  readonly checks: readonly string[];
}
