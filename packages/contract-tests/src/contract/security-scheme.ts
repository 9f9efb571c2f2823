export interface SecurityScheme {
  /** For example `http`. */
  readonly type: string;
  /** The HTTP authentication scheme in lower case, for example `bearer`; empty for other types. */
  readonly scheme: string;
}
