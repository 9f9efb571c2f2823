import type { DrataClient, FetchFunction } from '@drata-connections/client';
import type { OpenApiDocument } from '@drata-connections/types/contract';
import type { ExchangeOptions } from '../findings/exchange-options.js';
import type { PrismMock } from '../prism/prism-mock.js';
import type { CaseResult } from '../report/case-result.js';
import type { Driver } from './driver.js';

export interface ClientEdgeOptions extends ExchangeOptions {
  /** The OpenAPI 3.1 document to check against. Default: the contract of `@drata-connections/types`. */
  readonly contract?: OpenApiDocument | undefined;
  /**
   * Makes the client to check from a key, the mock's base URL and a `fetch` that records. Called once per case; it must
   * not retry. Default: `createDrataClient` without retries and without a rate limit.
   */
  readonly createClient?:
    | ((options: {
        readonly apiKey: string;
        readonly baseUrl: string;
        readonly fetch: FetchFunction;
      }) => DrataClient)
    | undefined;
  /** How to call operations otherwise than the built-in table, or `client.http` for what it does not know. Default: none. */
  readonly drivers?: Readonly<Record<string, Driver>> | undefined;
  /** Starts the mock. Default: `startPrismMock`. */
  readonly startMock?: ((contract: OpenApiDocument) => Promise<PrismMock>) | undefined;
  /**
   * How much of what the contract declares has to be exercised, in percent. What the mock cannot show, and where the document
   * contradicts itself, is left out: `coverage.excluded` names it. A document of somebody else may have operations that
   * nothing can be derived for, too: those are in `coverage.uncovered`. Default: 100.
   */
  readonly threshold?: number | undefined;
  /** Called after each case. Default: nothing. */
  readonly onCase?: ((result: CaseResult) => void) | undefined;
}
