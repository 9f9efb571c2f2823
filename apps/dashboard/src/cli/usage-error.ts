/** The command was typed in a way that makes no sense; the message is one line that says what to change. */
export class UsageError extends Error {
  override readonly name = 'UsageError' as const;

  /**
   * @param reason What is wrong, as a clause.
   * @param nextStep What to do, as a sentence.
   */
  constructor(reason: string, nextStep: string) {
    super(`Failed to read the command line: ${reason}. ${nextStep}`);
  }
}
