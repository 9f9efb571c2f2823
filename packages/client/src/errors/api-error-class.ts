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

const classes: Readonly<Record<number, typeof DrataApiError>> = {
  400: DrataBadRequestError,
  401: DrataAuthenticationError,
  402: DrataPlanError,
  403: DrataPermissionError,
  404: DrataNotFoundError,
  412: DrataTermsError,
  413: DrataPayloadTooLargeError,
  429: DrataRateLimitError,
};

/** The class of the error for a status that is not a success. */
export const apiErrorClass = (status: number): typeof DrataApiError =>
  classes[status] ?? (status > 499 && status < 600 ? DrataServerError : DrataApiError);
