import { createGuard } from './create-guard.js';
import { DrataRateLimitError } from './drata-rate-limit-error.js';

/** Whether a thrown value is a response with status 429; also one made by another copy of this package. */
export const isDrataRateLimitError: (error: unknown) => error is DrataRateLimitError =
  /* @__PURE__ */ createGuard(DrataRateLimitError);
