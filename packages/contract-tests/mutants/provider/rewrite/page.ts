import type { JsonObject } from '../../json/json-object.js';

/** A page of the list. */
export interface Page {
  readonly data: readonly JsonObject[];
  readonly page: number;
  readonly limit: number;
  readonly total: number;
}
