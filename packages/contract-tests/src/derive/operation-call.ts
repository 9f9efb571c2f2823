/** What a caller passes to an operation: valid values, derived from the contract. */
export interface OperationCall {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly cookie: Readonly<Record<string, unknown>>;
  /** A file is given as its text. */
  readonly body: { readonly mediaType: string; readonly value: unknown } | null;
}
