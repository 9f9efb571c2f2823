import type { UploadAttempt } from './upload-attempt.js';

/**
 * The body of an upload, ready to be sent: what the transport gets from `toUploadBody` and `toJsonUploadBody`.
 *
 * One attempt is sent so: `const attempt = await upload.create()`, then
 * `fetch(url, { …, ...attempt.init, headers: { …, ...attempt.headers } })`, then `attempt.cancel?.()` once the attempt
 * is over, however it ended. Where it failed, `attempt.failure` is the error to throw, if it is set: the caller's data
 * could not be read, which has nothing to do with the connection, and is not retried.
 */
export interface UploadBody {
  /** `false`: the source can be read once only, so `create` may be called once and the call must not be retried. */
  readonly replayable: boolean;

  /** Makes a fresh body for one attempt. @throws {DrataConfigurationError} The source cannot be read; nothing was sent. */
  create(): Promise<UploadAttempt>;
}
