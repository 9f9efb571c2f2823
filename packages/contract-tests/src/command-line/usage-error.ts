/** A command was called in a way that it cannot be: the message says what to pass. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
