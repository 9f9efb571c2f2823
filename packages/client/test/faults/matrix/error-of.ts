import * as client from '../../../src/index.js';
import type { Meaning } from '../faults/meaning.js';

const statusErrors = new Map([
  [400, { Class: client.DrataBadRequestError, guard: client.isDrataBadRequestError }],
  [401, { Class: client.DrataAuthenticationError, guard: client.isDrataAuthenticationError }],
  [402, { Class: client.DrataPlanError, guard: client.isDrataPlanError }],
  [403, { Class: client.DrataPermissionError, guard: client.isDrataPermissionError }],
  [404, { Class: client.DrataNotFoundError, guard: client.isDrataNotFoundError }],
  [412, { Class: client.DrataTermsError, guard: client.isDrataTermsError }],
  [413, { Class: client.DrataPayloadTooLargeError, guard: client.isDrataPayloadTooLargeError }],
  [429, { Class: client.DrataRateLimitError, guard: client.isDrataRateLimitError }],
]);

/** The class of the error that a meaning calls for, and its guard. */
export function errorOf(meaning: Exclude<Meaning, { kind: 'success' }>): {
  readonly Class: abstract new (...details: never[]) => Error;
  readonly guard: (error: unknown) => boolean;
} {
  switch (meaning.kind) {
    case 'refused':
    case 'broken':
      return { Class: client.DrataConnectionError, guard: client.isDrataConnectionError };
    case 'late':
      return { Class: client.DrataTimeoutError, guard: client.isDrataTimeoutError };
    case 'not understood':
      return { Class: client.DrataResponseError, guard: client.isDrataResponseError };
    case 'status':
      return (
        statusErrors.get(meaning.status) ??
        (meaning.status < 500
          ? { Class: client.DrataApiError, guard: client.isDrataApiError }
          : { Class: client.DrataServerError, guard: client.isDrataServerError })
      );
  }
}
