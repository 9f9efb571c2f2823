import { createGuard } from './create-guard.js';
import { DrataTimeoutError } from './drata-timeout-error.js';

/** Whether a thrown value is a call that took too long; also one made by another copy of this package. */
export const isDrataTimeoutError: (error: unknown) => error is DrataTimeoutError =
  /* @__PURE__ */ createGuard(DrataTimeoutError);
