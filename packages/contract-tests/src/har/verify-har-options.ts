import type { OpenApiDocument } from '@drata-connections/types/contract';
import type { UndeclaredSetting } from '../checks/undeclared-level.js';

/** How {@link verifyHar} goes about it. */
export interface VerifyHarOptions {
  /** The text of an HTTP Archive 1.2: a browser's, a proxy's, or one that `drata-contract` wrote. */
  readonly har: string;
  /** The OpenAPI 3.1 document to check against. Default: the contract of `@drata-connections/types`. */
  readonly contract?: OpenApiDocument | undefined;
  /**
   * Where the API is: exchanges with other addresses are left out. Default: the addresses that an archive of
   * `drata-contract` names, and the contract's `servers`.
   */
  readonly baseUrl?: string | undefined;
  /** What an answer is that the contract does not speak of. Default: `error`. */
  readonly undeclared?: UndeclaredSetting | undefined;
  /** How long one answer may have taken, in milliseconds. Default: 10,000. */
  readonly maxResponseMs?: number | undefined;
  /** The share of declared points that has to be exercised, 0 to 100. Default: 0. */
  readonly threshold?: number | undefined;
}
