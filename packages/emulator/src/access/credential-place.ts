/** Where a request carries an API key, as a security scheme of the contract has it. */
export type CredentialPlace =
  | { readonly kind: 'bearer' }
  | { readonly kind: 'api-key'; readonly in: 'header' | 'query' | 'cookie'; readonly name: string }
  /** A scheme that no API key of the emulator can satisfy, such as basic authentication. */
  | { readonly kind: 'other'; readonly name: string };

/** The ways in which a request can be let in: one of them is enough, and an empty one needs no key. */
export type SecurityRule = readonly (readonly CredentialPlace[])[];
