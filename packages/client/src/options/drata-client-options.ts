import type { Region } from '@drata-connections/types';
import type { DrataLogger } from '../observation/drata-logger.js';
import type { CallOptions } from './call-options.js';

/** Options of `createDrataClient`. Most can be given for a single call, too. */
export interface DrataClientOptions extends Omit<CallOptions, 'signal'> {
  /**
   * API key of the account, made in Drata's web app under Settings → API Keys, or a function that returns it, called
   * for each attempt, so that keys can be rotated. A key works in its own region only. The client puts it in the
   * `Authorization` header and nowhere else: in no property, message or field of an error.
   */
  readonly apiKey: string | (() => string | Promise<string>);
  /** Region of the account. Default: `'us'`. Not together with `baseUrl`. */
  readonly region?: Region | undefined;
  /**
   * URL that the paths of the contract are appended to, for an emulator or a proxy:
   * `'http://127.0.0.1:4010/public'`. Plain `http:` is allowed for a loopback host only. Default: the URL of `region`.
   */
  readonly baseUrl?: string | undefined;
  /** Told about attempts; `console` will do. Default: nobody is. */
  readonly logger?: DrataLogger | undefined;
  /**
   * Allows the client in a browser page, where whoever opens it can read the API key. Default: `false`, and
   * `createDrataClient` throws there.
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}
