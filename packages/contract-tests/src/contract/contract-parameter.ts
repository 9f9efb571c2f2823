import type { ItemReference } from './item-reference.js';
import type { JsonSchema } from './json-schema.js';

export interface ContractParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
  /** Serialization style, for example `form`; the default of the place it is in when the contract names none. */
  readonly style: string;
  readonly explode: boolean;
  /** JSON Pointer of the parameter in the document. */
  readonly pointer: string;
  /** The items of which it takes the identity; null where the contract does not say (`x-refers-to`). */
  readonly refersTo: ItemReference | null;
}
