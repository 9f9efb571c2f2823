import { createGuard } from './create-guard.js';
import { DrataTermsError } from './drata-terms-error.js';

/** Whether a thrown value is a response with status 412; also one made by another copy of this package. */
export const isDrataTermsError: (error: unknown) => error is DrataTermsError =
  /* @__PURE__ */ createGuard(DrataTermsError);
