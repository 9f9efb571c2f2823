import type { PrismTrap } from './prism-trap.js';

/** Of parts with the same name Prism's mock keeps the last, so two files pass where the contract has one. */
export const repeatedPart: PrismTrap = {
  name: 'repeated part',
  expectation: 'accepted',
  requestsOf: (_, { body, ...valid }) => {
    if (body === null || !('parts' in body)) return [];
    return body.parts.map((part) => ({
      label: part.name,
      request: { ...valid, body: { ...body, parts: [...body.parts, part] } },
    }));
  },
};
