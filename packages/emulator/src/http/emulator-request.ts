import type { RequestHeaders } from '@drata-connections/contract-validator';
import type { BodySource } from './read-chunks.js';

/** What the emulator reads of a request. A `Request` is one; a server can make one at less cost. */
export interface EmulatorRequest extends BodySource {
  /** In upper case. */
  readonly method: string;
  /** Absolute. Its host does not matter. */
  readonly url: string;
  readonly headers: RequestHeaders;
  readonly body: ReadableStream<Uint8Array> | null;
  /** The address that the request comes from. Default: that of the option `clientAddress`. */
  readonly address?: string;
}
