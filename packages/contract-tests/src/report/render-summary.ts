import type { ContractReport } from './contract-report.js';
import { excludedText } from './wording/excluded-text.js';

/** The report in one line. */
export function renderSummary({ cases, coverage, ok }: ContractReport): string {
  const broken = cases.filter(({ problems }) => problems.length > 0).length;
  const { uncovered } = coverage;
  const excluded = excludedText(coverage);
  const end = excluded === null ? '.' : `, ${excluded}.`;
  if (!ok) {
    return `The client breaks the contract: ${broken} of ${cases.length} cases broken, ${uncovered.length} declared points uncovered${end}`;
  }
  const held = cases.filter(({ skipped }) => skipped === undefined).length;
  const missing = uncovered.length === 0 ? 'nothing is' : `${uncovered.length} declared points`;
  return `The client keeps the contract: ${held} cases hold, ${missing} uncovered${end}`;
}
