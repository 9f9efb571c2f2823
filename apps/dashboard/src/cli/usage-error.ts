/** The command was typed in a way that makes no sense; the message is one line that says what to change. */
export class UsageError extends Error {
  override readonly name = 'UsageError' as const;
}
