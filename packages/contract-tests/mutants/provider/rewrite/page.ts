import type { JsonObject } from '@drata-connections/contract-validator/document';

/** A page of the list. */
export interface Page {
  readonly data: readonly JsonObject[];
  readonly page: number;
  readonly limit: number;
  readonly total: number;
}
