import type { WithResponse } from './with-response.js';

/** A promise of data that can tell the response, too. */
export interface ApiPromise<Data> extends Promise<Data> {
  /** The data with the response that it came in, whose body has been read. */
  withResponse(): Promise<WithResponse<Data>>;
}
