import type { DrataConnections } from './connections/drata-connections.js';
import type { DrataHttp } from './http/drata-http.js';

/** A client of one account. */
export interface DrataClient {
  /** Every operation of the contract by method and path, with nothing thrown for a status. */
  readonly http: DrataHttp;
  /** The same operations as methods that return data or throw. */
  readonly connections: DrataConnections;
}
