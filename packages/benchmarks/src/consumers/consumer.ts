/** A program that uses a client, to be type-checked. */
export interface Consumer {
  readonly id: string;
  readonly name: string;
  /** Imports and the making of the client: what the program has even without a call. */
  readonly preamble: string;
  /**
   * Five statements, each one call whose result is used: a list, a file created, a file replaced, a list of people
   * created, and one replaced, or what is nearest to it. `n` is a number that tells the calls apart.
   */
  readonly calls: readonly ((n: number) => string)[];
}
