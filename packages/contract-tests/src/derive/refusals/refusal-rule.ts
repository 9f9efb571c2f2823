import type { Exclusion } from '../../coverage/exclusion.js';
import type { WireRequest } from '../../wire/wire-request.js';
import type { Refusal } from '../refusal.js';

/** A rule of an operation, and a request that breaks it; null when none could be derived. */
export interface RefusalRule {
  readonly refusal: Refusal;
  readonly request: WireRequest | null;
  /** Why there is none that could, where that is known. */
  readonly excluded?: Exclusion | undefined;
}
