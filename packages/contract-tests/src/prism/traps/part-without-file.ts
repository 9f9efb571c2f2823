import type { PrismTrap } from './prism-trap.js';

/** To Prism a part is text, so a plain field passes where the contract wants a file. */
export const partWithoutFile: PrismTrap = {
  name: 'plain field in place of a file',
  expectation: 'accepted',
  requestsOf: (_, { body, ...valid }) => {
    if (body === null || !('parts' in body)) return [];
    return body.parts
      .filter(({ file }) => file !== null)
      .map(({ name }) => {
        const parts = body.parts.map((part) =>
          part.name === name ? { ...part, file: null } : part,
        );
        return { label: name, request: { ...valid, body: { ...body, parts } } };
      });
  },
};
