import { createGuard } from './create-guard.js';
import { DrataResponseError } from './drata-response-error.js';

/** Whether a thrown value is a response that is not understood; also one made by another copy of this package. */
export const isDrataResponseError: (error: unknown) => error is DrataResponseError =
  /* @__PURE__ */ createGuard(DrataResponseError);
