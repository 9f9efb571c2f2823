/** How one case went. */
export interface CaseResult {
  readonly id: string;
  readonly operationId: string;
  readonly kind: 'answer' | 'refusal' | 'trap';
  readonly title: string;
  /** What is broken, one sentence each; empty when the case holds. */
  readonly problems: readonly string[];
  readonly durationMs: number;
}
