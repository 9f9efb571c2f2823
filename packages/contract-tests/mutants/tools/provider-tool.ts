import type { ServedProvider } from '../provider/served-provider.js';

/** A tool that checks a server against the contract. */
export interface ProviderTool {
  readonly name: string;
  readonly version: string;
  /** What the tool is given and how it is driven, in a sentence for the table's notes. */
  readonly setUp: string;
  /**
   * Checks a server.
   *
   * @returns What it reports, one short text for each kind of failure; those that do not depend on chance.
   */
  check(provider: ServedProvider): Promise<readonly string[]>;
}
