import { createGuard } from './create-guard.js';
import { DrataError } from './drata-error.js';

/** Whether a thrown value is any error of this package; also one made by another copy of this package. */
export const isDrataError: (error: unknown) => error is DrataError =
  /* @__PURE__ */ createGuard(DrataError);
