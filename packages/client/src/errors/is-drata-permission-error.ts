import { createGuard } from './create-guard.js';
import { DrataPermissionError } from './drata-permission-error.js';

/** Whether a thrown value is a response with status 403; also one made by another copy of this package. */
export const isDrataPermissionError: (error: unknown) => error is DrataPermissionError =
  /* @__PURE__ */ createGuard(DrataPermissionError);
