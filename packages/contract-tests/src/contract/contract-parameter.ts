import type { JsonSchema } from './json-schema.js';

export interface ContractParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
  /** Serialization style, for example `form`; the default of the place it is in when the contract names none. */
  readonly style: string;
  readonly explode: boolean;
}
