import type { CheckId } from '../findings/check-id.js';

/** What is to come of a request. */
export type Expectation =
  | {
      readonly kind: 'accepted';
      /** Also right: 404 for a path whose values nobody knows. */
      readonly orMissing?: boolean;
      /** Also right: 413, because how much is too much no contract says. */
      readonly orTooLarge?: boolean;
      /** Default: `violation`. */
      readonly level?: 'violation' | 'warning';
    }
  | {
      readonly kind: 'refused';
      /** The statuses that say why. */
      readonly statuses: readonly number[];
      readonly check: CheckId;
      /** Where in the request the fault is: `query/limit`. */
      readonly pointer: string;
      /** What is wrong with it: `query.limit maximum`. */
      readonly rule: string;
    }
  /** The contract leaves it open: whatever comes must be declared and whole. */
  | { readonly kind: 'any' };
