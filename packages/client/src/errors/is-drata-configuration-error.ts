import { createGuard } from './create-guard.js';
import { DrataConfigurationError } from './drata-configuration-error.js';

/** Whether a thrown value is an option or an argument that cannot be used; also one made by another copy of this package. */
export const isDrataConfigurationError: (error: unknown) => error is DrataConfigurationError =
  /* @__PURE__ */ createGuard(DrataConfigurationError);
