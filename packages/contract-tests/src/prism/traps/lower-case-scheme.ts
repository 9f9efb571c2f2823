import { takesAnyAuthorization } from '../../wire/takes-any-authorization.js';
import type { PrismTrap } from './prism-trap.js';

/** RFC 9110 says that the name of an authentication scheme has no case; Prism refuses `bearer`. */
export const lowerCaseScheme: PrismTrap = {
  name: 'authentication scheme in lower case',
  expectation: 'refused',
  requestsOf: ({ security }, valid) => {
    const [scheme = '', key] = (valid.headers['authorization'] ?? '').split(' ');
    const declared = security.flat();
    if (!declared.some((each) => each.scheme === 'bearer')) return [];
    if (declared.some(takesAnyAuthorization)) return [];
    const authorization = `${scheme.toLowerCase()} ${key}`;
    return [
      { label: 'bearer', request: { ...valid, headers: { ...valid.headers, authorization } } },
    ];
  },
};
