import type { ProviderTool } from '../tools/provider-tool.js';
import type { ClientRow } from './client-row.js';
import type { ProviderRow } from './provider-row.js';

/** What came of all faults. */
export interface MutantsReport {
  /** What the kit found on the server and the client without a fault: nothing, if it is right. */
  readonly cleanFindings: readonly string[];
  readonly provider: readonly ProviderRow[];
  readonly client: readonly ClientRow[];
  /** The tools besides the kit. */
  readonly tools: readonly Pick<ProviderTool, 'name' | 'version' | 'setUp'>[];
  /** What each of them reports on the server without a fault; this does not count later. By its name. */
  readonly noise: Readonly<Record<string, number>>;
}
