import type { Provider } from './provider.js';

/** A server on a port of 127.0.0.1. */
export interface ServedProvider extends Provider {
  /** Base URL with the base path, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}
