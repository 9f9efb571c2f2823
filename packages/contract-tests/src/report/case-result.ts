/** How one case went. */
export interface CaseResult {
  readonly id: string;
  readonly operationId: string;
  /** `relation`: several requests, compared with each other. `probe`: about the server and no single rule. */
  readonly kind: 'answer' | 'refusal' | 'trap' | 'relation' | 'probe' | 'generated';
  readonly title: string;
  /** What is broken, one sentence each; empty when the case holds. */
  readonly problems: readonly string[];
  readonly durationMs: number;
  /** Why the case was not run, where it was not: it writes, for example. */
  readonly skipped?: string;
}
