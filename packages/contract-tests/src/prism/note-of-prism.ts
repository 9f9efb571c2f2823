import type { RecordedExchange } from '../findings/recorded-exchange.js';
import type { RunLog } from '../findings/run-log.js';
import { plural } from '../report/wording/plural.js';
import type { Violation } from './violation.js';

/** Notes what Prism finds wrong with an answer, where nothing else was found; null when it does not look at all. */
export function noteOfPrism(
  log: RunLog,
  { operationId, caseId }: RecordedExchange,
  violations: readonly Violation[] | null,
): void {
  const origin = { operationId, caseId, answers: [] };
  if (violations === null) {
    const flaw = {
      check: 'prism' as const,
      level: 'warning' as const,
      pointer: '',
      contractPointer: '',
      expected: 'Prism refuses an answer that is plainly wrong',
      actual: 'it does not',
      message: `Prism does not look at the answers of ${operationId}: what it says of them proves nothing.`,
    };
    log.note(flaw, origin);
    return;
  }
  const known = log
    .findings()
    .some(
      (finding) =>
        finding.operationId === operationId &&
        /^(response-|status|content-type|undeclared)/.test(finding.check),
    );
  if (known) return;
  for (const { location, keyword, message } of violations) {
    const flaw = {
      check: 'prism' as const,
      level: 'violation' as const,
      pointer: `/${location.join('/')}`,
      contractPointer: '',
      expected: keyword,
      actual: 'otherwise',
      message: `Prism: ${operationId} ${message}.`,
      detail: keyword,
    };
    log.note(flaw, origin);
  }
}

/** Says how many answers Prism does not look at: too little of them is kept, or it fails. */
export function noteOfUnseen(log: RunLog, unseen: readonly RecordedExchange[]): void {
  const [first] = unseen;
  if (first === undefined) return;
  const flaw = {
    check: 'prism' as const,
    level: 'warning' as const,
    pointer: '',
    contractPointer: '',
    expected: 'Prism looks at every answer',
    actual: `it did not look at ${unseen.length}`,
    message: `Prism did not look at ${plural(unseen.length, 'answer')}: too much was left out to keep the report small, or it failed.`,
  };
  log.note(flaw, { operationId: null, caseId: first.caseId, answers: [] });
}
