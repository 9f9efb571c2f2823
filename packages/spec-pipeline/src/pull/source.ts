/** The bytes of a vendor's document, and where they came from. */
export interface Source {
  /** A URL without credentials and query, the name of a file without its folder, or `standard input`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where references to other files start from: the file's folder or the URL; `undefined` for standard input. */
  readonly base: SourceBase | undefined;
}

export type SourceBase =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'url'; readonly url: URL };

/** The limits of reading. */
export interface SourceLimits {
  /** The largest document, in bytes. */
  readonly maxBytes: number;
  /** How long a server may take altogether, in milliseconds. */
  readonly timeoutMs: number;
}
