import { createGuard } from './create-guard.js';
import { DrataApiError } from './drata-api-error.js';

/** Whether a thrown value is a response whose status is not a success; also one made by another copy of this package. */
export const isDrataApiError: (error: unknown) => error is DrataApiError =
  /* @__PURE__ */ createGuard(DrataApiError);
