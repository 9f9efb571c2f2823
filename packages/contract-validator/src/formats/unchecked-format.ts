/** A `format` that is not known: of its values, everything is checked but the format. */
export interface UncheckedFormat {
  /** Its name, as the contract has it. */
  readonly format: string;
  /** JSON pointers of the schemas that have it, in the order of the document. */
  readonly pointers: readonly string[];
}
