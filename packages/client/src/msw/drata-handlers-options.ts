import type { Region } from '@drata-connections/types';

/** Options of `drataHandlers`. Give what `createDrataClient` gets, or nothing. */
export interface DrataHandlersOptions {
  /** The only region to answer for. Default: all of them. Not together with `baseUrl`. */
  readonly region?: Region | undefined;
  /** The only base URL to answer for: `'https://proxy.example/drata'`. Default: those of the regions. */
  readonly baseUrl?: string | undefined;
}
