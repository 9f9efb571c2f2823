import { createGuard } from './create-guard.js';
import { DrataBadRequestError } from './drata-bad-request-error.js';

/** Whether a thrown value is a response with status 400; also one made by another copy of this package. */
export const isDrataBadRequestError: (error: unknown) => error is DrataBadRequestError =
  /* @__PURE__ */ createGuard(DrataBadRequestError);
