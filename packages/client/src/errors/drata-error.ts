/**
 * Base of every error that this package throws on purpose.
 *
 * What a response said (`body`, `headers`) is readable on the errors that have it, but is neither enumerable nor part
 * of `message`: a logged error shows no personal data.
 */
export class DrataError extends Error {
  override get name(): string {
    return 'DrataError';
  }
}
