import { createGuard } from './create-guard.js';
import { DrataPlanError } from './drata-plan-error.js';

/** Whether a thrown value is a response with status 402; also one made by another copy of this package. */
export const isDrataPlanError: (error: unknown) => error is DrataPlanError =
  /* @__PURE__ */ createGuard(DrataPlanError);
