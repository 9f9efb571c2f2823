import { createGuard } from './create-guard.js';
import { DrataConnectionError } from './drata-connection-error.js';

/** Whether a thrown value is a response that did not arrive; also one made by another copy of this package. */
export const isDrataConnectionError: (error: unknown) => error is DrataConnectionError =
  /* @__PURE__ */ createGuard(DrataConnectionError);
