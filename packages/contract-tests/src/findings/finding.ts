import type { CheckId } from './check-id.js';
import type { FindingLevel } from './finding-level.js';

/** One place where a client or a provider does not keep the contract. */
export interface Finding {
  /** Stable over runs: check, operation and place. */
  readonly id: string;
  readonly check: CheckId;
  readonly level: FindingLevel;
  /** Null where no operation is meant, as for the whole server. */
  readonly operationId: string | null;
  /** JSON Pointer of the place in the value, or the part of the message: `/data/0/id`, `status`, `header/content-type`, `query/limit`. */
  readonly pointer: string;
  /** JSON Pointer of the place in the contract, without `#`; empty when no single place is meant. */
  readonly contractPointer: string;
  readonly expected: string;
  /** Never personal data and never a key: values of enums, types, counts and names only. */
  readonly actual: string;
  /** The finding in one sentence. */
  readonly message: string;
  /** The cases that show it. */
  readonly caseIds: readonly string[];
  /** Indexes into the report's `exchanges`. */
  readonly exchangeIndexes: readonly number[];
  /** A `curl` line that shows it, the key as `$DRATA_API_KEY`; null where no single request does. */
  readonly reproduce: string | null;
  /** What to pass as `--seed` to meet it again; of generated input only. */
  readonly seed?: number;
}
