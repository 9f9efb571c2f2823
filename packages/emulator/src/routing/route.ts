import type { SecurityRule } from '../access/credential-place.js';

/** One operation of the contract, as far as guarding it and answering it goes. */
export interface Route {
  readonly operationId: string;
  /** JSON pointer of the operation in the contract. */
  readonly pointer: string;
  readonly security: SecurityRule;
  /** The permission that an API key needs; undefined where the contract asks for none. */
  readonly permission: string | undefined;
  /** The status of a request that is carried out. */
  readonly successStatus: number;
}
