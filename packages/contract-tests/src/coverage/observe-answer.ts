import type { ContractOperation } from '../contract/contract-operation.js';
import type { Answer } from '../exchange/answer.js';
import type { CoverageRecorder } from './coverage-recorder.js';

/** Counts what an answered request exercised. */
export function observeAnswer(
  coverage: CoverageRecorder,
  operation: ContractOperation,
  { request, status, headers, text }: Answer,
): void {
  const { method, url, body } = request;
  const sent = {
    method,
    url,
    headers: new Headers(request.headers.map(([name, value]): [string, string] => [name, value])),
    bytes: body ?? new Uint8Array(),
  };
  coverage.exchange(operation, { sent, received: { status, headers, text } });
}
