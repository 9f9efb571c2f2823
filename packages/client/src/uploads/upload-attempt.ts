import type { FetchBody } from '../transport/fetch-body.js';

/** The body for one attempt; `UploadBody` says how it is sent. */
export interface UploadAttempt {
  /** What has to be among the headers: `content-type`, and `content-length` where `fetch` does not know it. */
  readonly headers: Readonly<Record<string, string>>;

  /**
   * Belongs into the `init` of the last call of `fetch`, also of one that is given a `Request`. It may hold
   * `redirect: 'error'`; a redirect then rejects with a `TypeError` whose `cause.message` is `'unexpected redirect'`.
   */
  readonly init: {
    readonly body: FetchBody;
    readonly duplex?: 'half';
    readonly redirect?: 'error';
    readonly window?: null;
  };

  /** Why the source could not be read to its end: a `DrataConfigurationError` with the `cause`. */
  readonly failure?: Error | undefined;

  /** Lets go of the source at once; a body that is not at its end fails. Harmless when called again. */
  cancel?(): void;
}
