import type { Call } from '../transport/call.js';
import { DrataApiError } from './drata-api-error.js';
import { DrataAuthenticationError } from './drata-authentication-error.js';
import { DrataBadRequestError } from './drata-bad-request-error.js';
import { DrataNotFoundError } from './drata-not-found-error.js';
import { DrataPayloadTooLargeError } from './drata-payload-too-large-error.js';
import { DrataPermissionError } from './drata-permission-error.js';
import { DrataPlanError } from './drata-plan-error.js';
import { DrataRateLimitError } from './drata-rate-limit-error.js';
import { DrataServerError } from './drata-server-error.js';
import { DrataTermsError } from './drata-terms-error.js';

type Kind = readonly [Class: typeof DrataApiError, nextStep: string];

/** The class of the error for a status that is not a success, and what a person can do about it. */
export function apiErrorKind(
  { operation: [, , path, , permission, isUpload] }: Call,
  status: number,
  retryAfterMs = 60_000,
): Kind {
  const seeBody = 'See the `body` of this error.';
  const kinds: Readonly<Record<number, Kind>> = {
    400: [DrataBadRequestError, seeBody],
    401: [
      DrataAuthenticationError,
      'Check that the API key is right, has not expired and belongs to the `region`.',
    ],
    402: [DrataPlanError, "Upgrade the account's plan."],
    403: [
      DrataPermissionError,
      permission
        ? `Give the API key the permission \`${permission}\`${isUpload ? ', or ask Drata to enable the import for the account' : ''}.`
        : seeBody,
    ],
    404: [DrataNotFoundError, `Check the ${path.includes('{') ? 'id' : '`region` or `baseUrl`'}.`],
    412: [DrataTermsError, "Let a person accept the API terms in Drata's web app."],
    413: [DrataPayloadTooLargeError, 'Make the upload smaller, but do not split it.'],
    429: [DrataRateLimitError, `Try again after ${Math.ceil(retryAfterMs / 1000)} s.`],
  };
  return (
    kinds[status] ??
    (status < 500 || status > 599
      ? [DrataApiError, seeBody]
      : [
          DrataServerError,
          `Try again later${isUpload ? '; the upload may have been taken all the same' : ''}.`,
        ])
  );
}
