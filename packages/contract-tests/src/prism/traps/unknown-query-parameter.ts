import type { PrismTrap } from './prism-trap.js';

/** Prism looks at the query parameters that it knows and at no other, so a misspelt name passes. */
export const unknownQueryParameter: PrismTrap = {
  name: 'unknown query parameter',
  expectation: 'accepted',
  requestsOf: (_, valid) => [
    { label: 'undeclared', request: { ...valid, query: [...valid.query, ['undeclared', 'x']] } },
  ],
};
