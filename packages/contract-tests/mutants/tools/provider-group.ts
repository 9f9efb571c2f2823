import type { ServedProvider } from '../provider/served-provider.js';

/** Servers that one run of a tool checks. */
export interface ProviderGroup {
  readonly providers: readonly [ServedProvider, ...ServedProvider[]];
  /** Base URL of them all, without a slash at the end: each is below it, at `/server-N`. */
  readonly url: string;
  /** Folder for what the tool reads, which is gone after the run. */
  readonly work: string;
}
