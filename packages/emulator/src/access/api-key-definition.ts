import type { Permission } from './permission.js';

/** An API key that the emulator knows, and the account behind it. */
export interface ApiKeyDefinition {
  /** The key itself. Make it a plainly fake one: it is no secret. */
  readonly key: string;
  /** What the key is allowed to do. */
  readonly permissions: readonly Permission[];
  /** Whether the key is past its time: 401. Default: false. */
  readonly expired?: boolean;
  /** Whether somebody has accepted the API terms: 412 if not. Default: true. */
  readonly termsAccepted?: boolean;
  /** Whether the account's plan includes the API: 402 if not. Default: true. */
  readonly planIncludesApi?: boolean;
  /** Permissions whose feature is not enabled for the account: 403, even for a key that has them. Default: none. */
  readonly disabledFeatures?: readonly Permission[];
}
