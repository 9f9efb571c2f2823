/** Which part of a request or a response a problem is about. */
export type ProblemLocation =
  | 'path'
  | 'method'
  | 'query'
  | 'header'
  | 'cookie'
  | 'media-type'
  | 'body'
  | 'status';

/** One way in which a request or a response departs from the contract. It never holds a value: that may be personal. */
export interface Problem {
  readonly location: ProblemLocation;
  /** Name of the parameter, the header or the form part. */
  readonly name?: string;
  /** JSON pointer of the value that is wrong, within the parameter or the body: `/personnelData/3/email`, or ``. */
  readonly pointer: string;
  /** JSON pointer, in the contract, of the rule that is broken or of the closest part that declares it. */
  readonly schemaPointer: string;
  /**
   * The rule: a keyword of JSON Schema, or one of `unknown`, `empty`, `repeated`, `malformed`, `content-type`,
   * `unreadable`.
   */
  readonly keyword: string;
  /** The rule in words, to be read after the place: `must be a number`. */
  readonly message: string;
  /** What the contract asks for: `a number`, `at most 50`. */
  readonly expected?: string;
  /** What kind of thing came: `a boolean`, `a string of 192 characters`. Never the value itself. */
  readonly actual?: string;
  /**
   * `violation` for what the contract forbids; `undeclared` for what it does not mention, such as a query parameter, a
   * form part, a status or a property that no schema knows.
   */
  readonly level: 'violation' | 'undeclared';
}
