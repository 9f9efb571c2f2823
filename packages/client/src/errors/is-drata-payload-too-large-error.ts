import { createGuard } from './create-guard.js';
import { DrataPayloadTooLargeError } from './drata-payload-too-large-error.js';

/** Whether a thrown value is a response with status 413; also one made by another copy of this package. */
export const isDrataPayloadTooLargeError: (error: unknown) => error is DrataPayloadTooLargeError =
  /* @__PURE__ */ createGuard(DrataPayloadTooLargeError);
