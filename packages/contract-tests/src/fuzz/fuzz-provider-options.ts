import type { VerifyProviderOptions } from '../verify/verify-provider-options.js';

/** How {@link fuzzProvider} goes about it. */
export interface FuzzProviderOptions
  extends Pick<
    VerifyProviderOptions,
    | 'baseUrl'
    | 'contract'
    | 'apiKey'
    | 'fetch'
    | 'undeclared'
    | 'requestsPerMinute'
    | 'concurrency'
    | 'maxResponseMs'
    | 'threshold'
    | 'signal'
    | 'onWait'
    | 'onProgress'
    | 'maxBodyCharacters'
    | 'onExchange'
  > {
  /** What is generated: the same seed, the same requests. Default: another one each time; the report has it. */
  readonly seed?: number | undefined;
  /** How many requests to send, at least. Default: 2,000. */
  readonly requests?: number | undefined;
  /** How long to go on at most, in milliseconds. Default: until all requests are sent. */
  readonly durationMs?: number | undefined;
  /** Send requests that may change something to a host that is not this machine. Default: false. */
  readonly allowWrites?: boolean | undefined;
}
