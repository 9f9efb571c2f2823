/** How an operation wants to be shown a credential. */
export interface SecurityScheme {
  /** For example `http` or `apiKey`. */
  readonly type: string;
  /** The HTTP authentication scheme in lower case, for example `bearer`; empty for other types. */
  readonly scheme: string;
  /** Where the credential goes; null for one that is no part of a request (`mutualTLS`). */
  readonly place: {
    readonly in: 'header' | 'query' | 'cookie';
    /** Of a header in lower case. */
    readonly name: string;
  } | null;
}
