import type { ServedProvider } from '../provider/served-provider.js';

/** A tool that checks servers against the contract. */
export interface ProviderTool {
  readonly name: string;
  readonly version: string;
  /** What the tool is given and how it is driven, in a sentence for the table's notes. */
  readonly setUp: string;
  /**
   * Checks servers, each by itself.
   *
   * @returns For each server what the tool reports, one text for each kind of failure.
   * @throws Error when the tool does not run.
   */
  check(providers: readonly ServedProvider[]): Promise<readonly (readonly string[])[]>;
}
