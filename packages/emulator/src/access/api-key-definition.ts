import type { Region } from '@drata-connections/types';
import type { Permission } from './permission.js';

/** An API key that the emulator knows, and the account behind it. */
export interface ApiKeyDefinition {
  /** The key itself. Make it a plainly fake one: it is no secret. */
  readonly key: string;
  /** What the key is allowed to do. */
  readonly permissions: readonly Permission[];
  /** Whether the key is past its time: 401. Default: false. */
  readonly expired?: boolean;
  /** When the key expires, by the emulator's clock; 401 from then on. Default: never. */
  readonly expiresAt?: Date | number | string;
  /** The region that the key belongs to; in another one, it is answered 401. Default: it works in every region. */
  readonly region?: Region;
  /** The addresses and IPv4 networks (`203.0.113.0/24`) that the key may be used from: 403 elsewhere. Default: all. */
  readonly allowedAddresses?: readonly string[];
  /** Whether somebody has accepted the API terms: 412 if not. Default: true. */
  readonly termsAccepted?: boolean;
  /** Whether the account's plan includes the API: 402 if not. Default: true. */
  readonly planIncludesApi?: boolean;
  /** Permissions whose feature is not enabled for the account: 403, even for a key that has them. Default: none. */
  readonly disabledFeatures?: readonly Permission[];
}
