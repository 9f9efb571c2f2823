import type { CoverageRecorder, Missed } from '../coverage/coverage-recorder.js';
import type { ContractCase } from '../derive/contract-case.js';
import type { Exchange } from '../wire/exchange.js';
import { isJsonMediaType } from '../wire/is-json-media-type.js';

/** Notes for what a case would have exercised that the mock's limit is why it was not. */
export function noteLimit(
  coverage: CoverageRecorder,
  contractCase: ContractCase,
  exchange: Exchange | undefined,
  limit: Missed,
): void {
  const { operation } = contractCase;
  if (contractCase.kind === 'refusal') {
    coverage.missedRefusal(operation, contractCase.refusal.rule, limit);
  } else if (contractCase.kind === 'answer' && exchange !== undefined) {
    const { response, content, example } = contractCase;
    const headers = new Headers(content === null ? {} : { 'content-type': content.mediaType });
    const value = example?.value ?? null;
    const isText = typeof value === 'string' && !isJsonMediaType(content?.mediaType ?? '');
    const text = isText ? value : JSON.stringify(value);
    const received = { status: response.status, headers, text };
    coverage.missedExchange(operation, { ...exchange, received }, limit);
  }
}
