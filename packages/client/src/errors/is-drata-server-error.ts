import { createGuard } from './create-guard.js';
import { DrataServerError } from './drata-server-error.js';

/** Whether a thrown value is a response with a status of 500 or more; also one made by another copy of this package. */
export const isDrataServerError: (error: unknown) => error is DrataServerError =
  /* @__PURE__ */ createGuard(DrataServerError);
