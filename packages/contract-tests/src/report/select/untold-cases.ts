import type { EdgeReport } from '../../findings/edge-report.js';
import type { CaseResult } from '../case-result.js';

/** The broken cases that no finding tells of. A finding names only some of the cases that show the same. */
export function untoldCases({ cases, findings }: EdgeReport): readonly CaseResult[] {
  const told = new Set(findings.flatMap(({ caseIds }) => caseIds));
  const messages = new Set(findings.map(({ message }) => message));
  return cases.filter(
    ({ id, problems }) =>
      problems.length > 0 && !told.has(id) && !problems.every((problem) => messages.has(problem)),
  );
}
