import type { JsonSchema } from './json-schema.js';

/** One media type of a request or of a response. */
export interface ContractContent {
  /** Without parameters, in lower case. */
  readonly mediaType: string;
  /** The media type as the contract writes it. */
  readonly declaredType: string;
  readonly schema: JsonSchema;
  /** JSON Pointer of the schema in the document, a reference followed. */
  readonly pointer: string;
  readonly examples: readonly { readonly name: string | null; readonly value: unknown }[];
  /** Media type of each part that the contract's `encoding` names. */
  readonly partMediaTypes: ReadonlyMap<string, string>;
}
