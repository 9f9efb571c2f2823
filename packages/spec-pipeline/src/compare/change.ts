import type { Bump } from './bump.js';

/** One difference between two contracts, as consumers meet it. */
export interface Change {
  /** Stable name of the rule, in kebab-case. */
  readonly id: string;
  readonly bump: Bump;
  /** The `operationId`, or `GET /path`; null where the difference belongs to no operation. */
  readonly operation: string | null;
  /** JSON Pointer into the newer document, or into the older one where something was removed. */
  readonly location: string;
  /** For people: what it was → what it is. */
  readonly message: string;
  /** Who found it: the wire judge (oasdiff), the type judge (TypeScript), or a rule of ours. */
  readonly source: 'wire' | 'types' | 'rules';
}
