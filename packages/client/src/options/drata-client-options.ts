import type { Region } from '@drata-connections/types';
import type { FetchFunction } from '../transport/fetch-function.js';

/** Options of `createDrataClient`. */
export interface DrataClientOptions {
  /**
   * API key of the account, made in Drata's web app under Settings → API Keys. It works in its own region only. The
   * client puts it in the `Authorization` header and nowhere else: in no property, message or field of an error. What
   * an own `fetch` rejects with becomes the `cause` of an error as it is.
   */
  readonly apiKey: string;
  /** Region of the account. Default: `'us'`. Not together with `baseUrl`. */
  readonly region?: Region | undefined;
  /**
   * URL that the paths of the contract are appended to, for an emulator or a proxy:
   * `'http://127.0.0.1:4010/public'`. Plain `http:` is allowed for a loopback host only. Default: the URL of `region`.
   */
  readonly baseUrl?: string | undefined;
  /** Sends the requests. Default: `globalThis.fetch`, looked up per call. */
  readonly fetch?: FetchFunction | undefined;
}
