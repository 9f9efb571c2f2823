import { createGuard } from './create-guard.js';
import { DrataAbortError } from './drata-abort-error.js';

/** Whether a thrown value is a call that its `signal` aborted; also one made by another copy of this package. */
export const isDrataAbortError: (error: unknown) => error is DrataAbortError =
  /* @__PURE__ */ createGuard(DrataAbortError);
