import type { ContractCase } from '../derive/contract-case.js';
import { recordBody } from '../exchange/record-body.js';
import { createRedactor } from '../exchange/redactor.js';
import type { Finding } from '../findings/finding.js';
import type { RecordedExchange } from '../findings/recorded-exchange.js';
import { contractApiKey } from '../wire/contract-api-key.js';
import type { Exchange } from '../wire/exchange.js';
import type { CaseProblem } from './case-problem.js';

/** Collects what clients sent and what is wrong with it. */
export interface ClientLog {
  exchange(contractCase: ContractCase, exchange: Exchange): void;
  problems(contractCase: ContractCase, problems: readonly CaseProblem[]): void;
  readonly findings: () => readonly Finding[];
  readonly exchanges: () => readonly RecordedExchange[];
}

/** Makes an empty log. The key is a made-up one, and redacted all the same. */
export function createClientLog(): ClientLog {
  const redact = createRedactor(new Map([[contractApiKey, 'DRATA_API_KEY']]));
  const exchanges: RecordedExchange[] = [];
  const findings = new Map<string, Finding>();
  const pairs = (headers: Headers) =>
    [...headers].map(([name, value]) => [name, redact(value)] as const);
  return {
    findings: () => [...findings.values()],
    exchanges: () => exchanges,
    exchange({ id, operation }, { sent, travelled = sent, received, startedAt, durationMs }) {
      exchanges.push({
        operationId: operation.operationId,
        caseId: id,
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
      });
    },
    problems({ id: caseId, operation, title }, problems) {
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
          exchangeIndexes: exchanges.flatMap((exchange, index) =>
            exchange.caseId === caseId ? [index] : [],
          ),
          reproduce: null,
        });
      }
    },
  };
}
