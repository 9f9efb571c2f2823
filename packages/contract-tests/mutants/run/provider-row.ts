import type { ProviderFault } from '../provider/provider-fault.js';

/** What came of a fault in a server. */
export interface ProviderRow {
  readonly fault: ProviderFault;
  /** The checks of the kit that found it. */
  readonly checks: readonly string[];
  /** Whether each of the other tools found it, by its name. */
  readonly caughtBy: Readonly<Record<string, boolean>>;
}
