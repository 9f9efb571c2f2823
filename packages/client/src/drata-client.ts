import type { DrataConnections } from './connections/drata-connections.js';
import type { DrataHttp } from './http.js';

/** A client of one account. */
export interface DrataClient {
  /** Every operation of the contract, as openapi-fetch offers it: by method and path, with nothing thrown for a status. */
  readonly http: DrataHttp;
  /** The same operations as methods that return data or throw. */
  readonly connections: DrataConnections;
}
