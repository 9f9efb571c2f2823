/** One rule that Prism found broken. */
export interface Violation {
  readonly side: 'request' | 'response';
  /** `['query', 'limit']`; parameters are named in lower case. */
  readonly location: readonly string[];
  /** The keyword of JSON Schema, or Prism's own code: `401`, `415`. */
  readonly keyword: string;
  readonly message: string;
}
