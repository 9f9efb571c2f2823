import type { CaseResult } from './case-result.js';

const most = 20;

/** The broken cases as text, the first twenty in full; empty when there is none. */
export function renderProblems(cases: readonly CaseResult[]): string {
  const broken = cases.filter(({ problems }) => problems.length > 0);
  const lines = broken
    .slice(0, most)
    .flatMap(({ id, problems }) => [`✗ ${id}`, ...problems.map((problem) => `    ${problem}`)]);
  const rest = broken.length - most;
  return [...lines, ...(rest > 0 ? [`… and ${rest} more broken cases`] : [])].join('\n');
}
