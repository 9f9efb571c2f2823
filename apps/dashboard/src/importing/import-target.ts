/** Where the people go: to a new connection, or to the one with this id. */
export type ImportTarget =
  | { readonly kind: 'create' }
  | { readonly kind: 'update'; readonly id: number };
