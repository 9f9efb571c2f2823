import type { PrismTrap } from './prism-trap.js';

/** RFC 9110 says that the name of an authentication scheme has no case; Prism refuses `bearer`. */
export const lowerCaseScheme: PrismTrap = {
  name: 'authentication scheme in lower case',
  expectation: 'refused',
  requestsOf: ({ security }, valid) => {
    const [scheme = '', key] = (valid.headers['authorization'] ?? '').split(' ');
    if (!security.flat().some((declared) => declared.scheme === 'bearer')) return [];
    const authorization = `${scheme.toLowerCase()} ${key}`;
    return [
      { label: 'bearer', request: { ...valid, headers: { ...valid.headers, authorization } } },
    ];
  },
};
