import type { OpenApiDocument } from '@drata-connections/types/contract';
import type { ExchangeOptions } from '../findings/exchange-options.js';

/** How {@link verifyProvider} goes about it. */
export interface VerifyProviderOptions extends ExchangeOptions {
  /** Where the provider is, with the path of its `servers` entry: `http://127.0.0.1:4010/public`. */
  readonly baseUrl: string;
  /** The OpenAPI 3.1 document to check against. Default: the contract of `@drata-connections/types`. */
  readonly contract?: OpenApiDocument | undefined;
  /** A key that may do everything. Default: the environment's `DRATA_API_KEY`. */
  readonly apiKey?: string | undefined;
  /**
   * Further keys, by what is the matter with them, and the access that they prove: `readOnly`, `importOnly`, `expired`,
   * `noTerms`, `noPlan`, `featureOff`. Default: none.
   */
  readonly keys?: Readonly<Record<string, string>> | undefined;
  /** Sends the requests. Default: the platform's `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Send requests that may change something. Needs `connectionId`. Default: false. */
  readonly allowWrites?: boolean | undefined;
  /** The connection whose people may be replaced. */
  readonly connectionId?: number | string | undefined;
  /** Ask Prism's validating proxy as well. Default: true. */
  readonly prism?: boolean | undefined;
  /** What an answer is that the contract does not speak of. Default: `error`, of headers `warn`. */
  readonly undeclared?: 'error' | 'warn' | 'off' | undefined;
  /** Requests a minute. Default: no limit on loopback; elsewhere 250, half of the API's limit, and never more. */
  readonly requestsPerMinute?: number | undefined;
  /** Requests at the same time. Default: 8 on loopback, 2 elsewhere. */
  readonly concurrency?: number | undefined;
  /** How long one answer may take, in milliseconds. Default: 10,000. */
  readonly maxResponseMs?: number | undefined;
  /** The share of declared points that has to be exercised, 0 to 100. Default: 0. */
  readonly threshold?: number | undefined;
  /** Ends the run: it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Told for how many milliseconds nothing is sent, because the provider answered 429. */
  readonly onWait?: ((milliseconds: number) => void) | undefined;
  /** Called now and then with how far the run is. */
  readonly onProgress?: ((progress: VerifyProgress) => void) | undefined;
}

/** How far a run is. */
export interface VerifyProgress {
  readonly cases: number;
  readonly requests: number;
  readonly findings: number;
}
