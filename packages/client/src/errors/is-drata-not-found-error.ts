import { createGuard } from './create-guard.js';
import { DrataNotFoundError } from './drata-not-found-error.js';

/** Whether a thrown value is a response with status 404; also one made by another copy of this package. */
export const isDrataNotFoundError: (error: unknown) => error is DrataNotFoundError =
  /* @__PURE__ */ createGuard(DrataNotFoundError);
