import type { ContractReport } from './contract-report.js';

/** The report in one line. */
export function renderSummary({ cases, coverage, ok }: ContractReport): string {
  const broken = cases.filter(({ problems }) => problems.length > 0).length;
  const { uncovered } = coverage;
  if (ok) return `The client keeps the contract: ${cases.length} cases hold, nothing is uncovered.`;
  return `The client breaks the contract: ${broken} of ${cases.length} cases broken, ${uncovered.length} declared points uncovered.`;
}
