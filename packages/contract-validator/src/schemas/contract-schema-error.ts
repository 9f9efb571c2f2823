/** A part of a contract by which nothing can be checked: no validator is made from such a contract. */
export class ContractSchemaError extends Error {
  override readonly name = 'ContractSchemaError';
  /** JSON pointer of the part. */
  readonly pointer: string;

  constructor(pointer: string, reason: string, options?: ErrorOptions) {
    super(
      `Failed to compile the contract at ${pointer}: ${reason}. Correct it there: what it describes could not be checked.`,
      options,
    );
    this.pointer = pointer;
  }
}
