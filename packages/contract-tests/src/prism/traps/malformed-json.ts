import { isJsonMediaType } from '../../wire/is-json-media-type.js';
import type { PrismTrap } from './prism-trap.js';

/** Prism 5.16 never answers a body that is not JSON: it waits for the end of a request that has ended. */
export const malformedJson: PrismTrap = {
  name: 'malformed JSON',
  expectation: 'unanswered',
  requestsOf: (_, { body, ...valid }) => {
    if (body === null || !isJsonMediaType(body.mediaType)) return [];
    const cut = { mediaType: body.mediaType, text: '{"' };
    return [{ label: 'cut off', request: { ...valid, body: cut } }];
  },
};
