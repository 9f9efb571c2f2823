import type { PrismTrap } from './prism-trap.js';

/** Prism looks at the scheme of the credentials only: any key is as good as another. */
export const anyApiKey: PrismTrap = {
  name: 'any API key',
  expectation: 'accepted',
  requestsOf: (_, valid) => {
    const [scheme] = (valid.headers['authorization'] ?? '').split(' ');
    if (!scheme) return [];
    const headers = { ...valid.headers, authorization: `${scheme} nobody-has-this-key` };
    return [{ label: 'unknown key', request: { ...valid, headers } }];
  },
};
