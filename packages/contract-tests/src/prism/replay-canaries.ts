import type { ContractModel } from '../contract/contract-model.js';
import type { RecordedExchange } from '../findings/recorded-exchange.js';
import { isJsonMediaType } from '../wire/is-json-media-type.js';

const text = '"canary"';

/**
 * Exchanges whose answers have to be found wrong, one for each success in JSON that was seen: Prism skips a schema that it
 * cannot compile without a word.
 */
export function replayCanaries(
  { operations, schemas }: ContractModel,
  exchanges: readonly RecordedExchange[],
): readonly RecordedExchange[] {
  const sent = new Map(
    exchanges.map((each) => [`${each.operationId} ${each.response?.status}`, each] as const),
  );
  return operations.flatMap(({ operationId, responses }) =>
    responses.flatMap(({ status, contents }) => {
      const content = contents.find(({ mediaType }) => isJsonMediaType(mediaType));
      const exchange = sent.get(`${operationId} ${status}`);
      if (content === undefined || exchange === undefined || status > 299) return [];
      if (schemas.accepts(content.schema, 'canary', 'response')) return [];
      const body = { text, encoding: 'utf-8' as const, size: text.length, truncated: false };
      const headers = [['content-type', content.mediaType] as const];
      return [{ ...exchange, response: { status, statusText: '', headers, body } }];
    }),
  );
}
