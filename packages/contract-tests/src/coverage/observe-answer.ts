import type { ContractOperation } from '../contract/contract-operation.js';
import type { CoverageRecorder } from '../coverage/coverage-recorder.js';
import type { Answer } from '../exchange/answer.js';

/** Counts what an answered request exercised. */
export async function observe(
  coverage: CoverageRecorder,
  operation: ContractOperation,
  { request, status, headers, text }: Answer,
): Promise<void> {
  const { method, url, body } = request;
  const sent = {
    method,
    url,
    headers: new Headers(request.headers.map(([name, value]): [string, string] => [name, value])),
    bytes: body ?? new Uint8Array(),
  };
  try {
    await coverage.exchange(operation, { sent, received: { status, headers, text } });
  } catch {
    // A body that cannot be read exercises nothing.
  }
}
