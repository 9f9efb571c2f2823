import { createGuard } from './create-guard.js';
import { DrataAuthenticationError } from './drata-authentication-error.js';

/** Whether a thrown value is a response with status 401; also one made by another copy of this package. */
export const isDrataAuthenticationError: (error: unknown) => error is DrataAuthenticationError =
  /* @__PURE__ */ createGuard(DrataAuthenticationError);
