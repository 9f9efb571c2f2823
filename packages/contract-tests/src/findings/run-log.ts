import type { Flaw } from '../checks/flaw.js';
import type { Answer } from '../exchange/answer.js';
import { curlLine } from '../exchange/curl-line.js';
import type { Redactor } from '../exchange/redactor.js';
import type { ExchangeOptions } from './exchange-options.js';
import { createExchangeShelf } from './exchange-shelf.js';
import type { Finding } from './finding.js';
import type { RecordedExchange } from './recorded-exchange.js';

/** Whose flaw it is. */
export interface FlawOrigin {
  readonly operationId: string | null;
  readonly caseId: string;
  /** The answers that show it, the telling one last. */
  readonly answers: readonly Answer[];
  readonly seed?: number;
}

/** Collects what a run finds, each thing once, and the exchanges that its report keeps. */
export interface RunLog {
  /** Keeps an exchange for the report; its index. */
  keep(answer: Answer): number;
  /** Notes a flaw; whether it is a new one. */
  note(flaw: Flaw, origin: FlawOrigin): boolean;
  /** Whether a flaw is known already. */
  knows(flaw: Flaw, operationId: string | null): boolean;
  findings(): readonly Finding[];
  exchanges(): readonly RecordedExchange[];
  /** What is wrong in a case, one sentence each; what is only worth knowing left out. */
  problemsOf(caseId: string): readonly string[];
}

/** How many cases and exchanges a finding names: the others show the same. */
const most = 10;

/** Makes an empty log. */
export function createRunLog(
  redact: Redactor,
  { maxBodyCharacters, onExchange }: ExchangeOptions = {},
): RunLog {
  const shelf = createExchangeShelf(maxBodyCharacters);
  const kept = new WeakMap<Answer, number>();
  const findings = new Map<string, Finding>();
  const problems = new Map<string, Set<string>>();

  function keep(answer: Answer): number {
    const known = kept.get(answer);
    if (known !== undefined) return known;
    const exchange = answer.record();
    onExchange?.(exchange);
    const index = shelf.add(exchange);
    kept.set(answer, index);
    return index;
  }

  function keepWhole(answer: Answer): number {
    const index = keep(answer);
    shelf.keepWhole(index, answer.record);
    return index;
  }

  return {
    keep,
    knows: (flaw, operationId) => findings.has(idOf(flaw, operationId)),
    note(flaw, { operationId, caseId, answers, seed }) {
      const id = idOf(flaw, operationId);
      const known = findings.get(id);
      if (flaw.level !== 'warning') {
        problems.set(caseId, (problems.get(caseId) ?? new Set()).add(redact(flaw.message)));
      }
      if (known !== undefined) {
        if (known.caseIds.length >= most || known.caseIds.includes(caseId)) return false;
        const indexes = [...known.exchangeIndexes, ...answers.map(keepWhole)];
        findings.set(id, {
          ...known,
          caseIds: [...known.caseIds, caseId],
          exchangeIndexes: [...new Set(indexes)].slice(0, most),
        });
        return false;
      }
      const telling = answers.at(-1);
      const { detail: _, ...told } = flaw;
      findings.set(id, {
        ...told,
        id,
        operationId,
        expected: redact(flaw.expected),
        actual: redact(flaw.actual),
        message: redact(flaw.message),
        caseIds: [caseId],
        exchangeIndexes: [...new Set(answers.map(keepWhole))].slice(-most),
        reproduce: telling === undefined ? null : curlLine(telling.request, redact),
        ...(seed === undefined ? {} : { seed }),
      });
      return true;
    },
    findings: () => [...findings.values()],
    exchanges: shelf.exchanges,
    problemsOf: (caseId) => [...(problems.get(caseId) ?? [])],
  };
}

function idOf({ check, pointer, detail }: Flaw, operationId: string | null): string {
  const place = pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
  return [check, operationId ?? '-', place, detail ?? ''].filter(Boolean).join(':');
}
