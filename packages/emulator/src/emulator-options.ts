import type { Region } from '@drata-connections/types';
import type { ApiKeyDefinition } from './access/api-key-definition.js';
import type { Fault } from './faults/fault.js';
import type { RateLimitOptions } from './rate-limit/rate-limit-options.js';
import type { StateStorage } from './state/state-storage.js';
import type { CompiledContract } from './validation/compiled-contract.js';

/** How an emulator is set up; every option has a default. */
export interface EmulatorOptions {
  /** Chooses the seeded data: the same seed gives the same bytes. A whole number. Default: 1. */
  readonly seed?: number;
  /** How many connections are listed at the start; a few deleted ones come on top. Default: 500. */
  readonly connections?: number;
  /** The time, as a date or in milliseconds since 1970. It is asked on every request. Default: `Date.now`. */
  readonly clock?: () => Date | number;
  /** How long an upload stays `IN_PROGRESS`, in milliseconds of `clock`; at most 2^31 - 1. Default: 1500. */
  readonly processingMs?: number;
  /** The largest request body, in bytes; a larger one is answered 413. Default: 64 MiB. */
  readonly maxBodyBytes?: number;
  /** API keys besides the default ones, by name; a default name replaces that key. Default: none. */
  readonly apiKeys?: Readonly<Record<string, ApiKeyDefinition>>;
  /** The region that the emulator stands for; keys of another one are answered 401. Default: `us`. */
  readonly region?: Region;
  /** The address that requests come from where nothing else is known of them. Default: `127.0.0.1`. */
  readonly clientAddress?: string;
  /**
   * How many requests an address may send in a minute; more are answered 429. Default: false in this process, so that
   * tests are not slowed down; 500, with `Retry-After` in seconds, over a server.
   */
  readonly rateLimit?: RateLimitOptions | false;
  /** How long every answer takes, in milliseconds; at most 2^31 - 1. Default: 0. */
  readonly latencyMs?: number;
  /** What goes wrong from the start, as a list or as text: `502:times=2; reset:probability=0.1`. Default: nothing. */
  readonly faults?: readonly Fault[] | string;
  /** Whether requests can ask for faults with the header `x-emulator-fault`. Default: true; over a server, on loopback. */
  readonly faultHeader?: boolean;
  /** Whether there is an admin surface below `/__emulator`. Default: true; over a server, on loopback. */
  readonly admin?: boolean;
  /** Waits so many milliseconds, for latency. Default: with `setTimeout`. */
  readonly wait?: (ms: number) => Promise<void>;
  /**
   * The contract to serve and to validate by: `compileContract` of `@drata-connections/emulator/contract` makes one of an
   * OpenAPI document. Default: that of `@drata-connections/types`, with checks that were generated with it.
   */
  readonly contract?: CompiledContract;
  /**
   * Where the state is kept: `openStateFile` of `@drata-connections/emulator/server` keeps it in a file. A storage that
   * holds something is gone on with, and `seed` and `connections` count for `reset()` only. Default: in memory.
   */
  readonly storage?: StateStorage;
}
