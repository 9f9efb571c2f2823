import type { FetchFunction } from '../transport/fetch-function.js';

/** The options of a client once they are checked and the defaults are filled in. */
export interface DrataClientSettings {
  readonly apiKey: string;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly fetch: FetchFunction | undefined;
}
