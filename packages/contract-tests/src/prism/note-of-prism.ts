import type { RecordedExchange } from '../findings/recorded-exchange.js';
import type { RunLog } from '../findings/run-log.js';
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
