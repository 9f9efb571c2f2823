import type { OpenApiDocument } from '@drata-connections/types/contract';
import type { ApiKeyDefinition } from './access/api-key-definition.js';
import type { StateStorage } from './state/state-storage.js';

/** How an emulator is set up; every option has a default. */
export interface EmulatorOptions {
  /** Chooses the seeded data: the same seed gives the same bytes. A whole number. Default: 1. */
  readonly seed?: number;
  /** How many connections are listed at the start; a few deleted ones come on top. Default: 500. */
  readonly connections?: number;
  /** The time, as a date or in milliseconds since 1970. It is asked on every request. Default: `Date.now`. */
  readonly clock?: () => Date | number;
  /** How long an upload stays `IN_PROGRESS`, in milliseconds of `clock`. Default: 1500. */
  readonly processingMs?: number;
  /** The largest request body, in bytes; a larger one is answered 413. Default: 64 MiB. */
  readonly maxBodyBytes?: number;
  /** API keys besides the default ones, by name; a default name replaces that key. Default: none. */
  readonly apiKeys?: Readonly<Record<string, ApiKeyDefinition>>;
  /**
   * The OpenAPI document to serve and to validate by. An operation that it adds is answered 501. Default: the
   * contract of `@drata-connections/types`.
   */
  readonly contract?: OpenApiDocument;
  /**
   * Where the state is kept: `openStateFile` of `@drata-connections/emulator/server` keeps it in a file. A storage that
   * holds something is gone on with, and `seed` and `connections` count for `reset()` only. Default: in memory.
   */
  readonly storage?: StateStorage;
}
