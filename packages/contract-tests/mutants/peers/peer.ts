import type { ProviderTool } from '../tools/provider-tool.js';

/** A tool that is no dependency of this package: it is installed into a folder of its own when it is asked for. */
export interface Peer {
  /** Name on npm, and the one version that was measured. */
  readonly packageName: string;
  readonly version: string;
  /** What is missing besides the package, and how to get it; null when nothing is. */
  missing(): Promise<string | null>;
  /** Makes the tool, from the folder that the package is installed in. */
  open(folder: string): ProviderTool;
}
