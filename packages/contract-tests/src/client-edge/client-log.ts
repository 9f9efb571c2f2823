import type { ContractCase } from '../derive/contract-case.js';
import { recordBody } from '../exchange/record-body.js';
import { createRedactor, type Redactor } from '../exchange/redactor.js';
import type { ExchangeOptions } from '../findings/exchange-options.js';
import { createExchangeShelf } from '../findings/exchange-shelf.js';
import type { Finding } from '../findings/finding.js';
import type { RecordedExchange } from '../findings/recorded-exchange.js';
import { contractApiKey } from '../wire/contract-api-key.js';
import type { Exchange } from '../wire/exchange.js';
import type { CaseProblem } from './case-problem.js';

/** Collects what clients sent and what is wrong with it. */
export interface ClientLog {
  /** Keeps an exchange of a case that goes on. */
  exchange(contractCase: ContractCase, exchange: Exchange): void;
  /** Ends a case: what is wrong with it, if anything is. */
  end(contractCase: ContractCase, problems: readonly CaseProblem[]): void;
  readonly findings: () => readonly Finding[];
  readonly exchanges: () => readonly RecordedExchange[];
}

/** Makes an empty log. The key is a made-up one, and redacted all the same. */
export function createClientLog({
  maxBodyCharacters,
  onExchange,
}: ExchangeOptions = {}): ClientLog {
  const redact = createRedactor(new Map([[contractApiKey, 'DRATA_API_KEY']]));
  const shelf = createExchangeShelf(maxBodyCharacters);
  /** Those of cases that go on: they are kept whole when something is wrong with the case. */
  const open = new Map<string, Map<number, RecordedExchange>>();
  const findings = new Map<string, Finding>();
  return {
    findings: () => [...findings.values()],
    exchanges: shelf.exchanges,
    exchange({ id, operation }, exchange) {
      const recorded = recordExchange(exchange, operation.operationId, id, redact);
      onExchange?.(recorded);
      const ofCase = open.get(id) ?? new Map<number, RecordedExchange>();
      open.set(id, ofCase.set(shelf.add(recorded), recorded));
    },
    end({ id: caseId, operation, title }, problems) {
      const ofCase = open.get(caseId) ?? new Map<number, RecordedExchange>();
      open.delete(caseId);
      if (problems.length === 0) return;
      for (const [index, exchange] of ofCase) shelf.keepWhole(index, () => exchange);
      const { operationId, pointer: contractPointer } = operation;
      for (const { check, message } of problems) {
        const id = `${check}:${operationId}:${title}:${message}`;
        findings.set(id, {
          id,
          check,
          level: 'violation',
          operationId,
          pointer: '',
          contractPointer,
          expected: title,
          actual: redact(message),
          message: `${caseId}: ${redact(message)}`,
          caseIds: [caseId],
          exchangeIndexes: [...ofCase.keys()],
          reproduce: null,
        });
      }
    },
  };
}

function recordExchange(
  { sent, travelled = sent, received, startedAt, durationMs }: Exchange,
  operationId: string,
  caseId: string,
  redact: Redactor,
): RecordedExchange {
  const pairs = (headers: Headers) =>
    [...headers].map(([name, value]) => [name, redact(value)] as const);
  return {
    operationId,
    caseId,
    request: {
      method: travelled.method,
      url: redact(travelled.url),
      headers: pairs(travelled.headers),
      body: recordBody(travelled.bytes, redact),
    },
    response: {
      status: received.status,
      statusText: '',
      headers: pairs(received.headers),
      body: recordBody(new TextEncoder().encode(received.text), redact),
    },
    error: null,
    startedAt: startedAt ?? new Date().toISOString(),
    durationMs: Math.round((durationMs ?? 0) * 100) / 100,
  };
}
