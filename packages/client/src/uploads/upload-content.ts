import type { UploadAttempt } from './upload-attempt.js';
import type { UploadProgress } from './upload-progress.js';

/** What a body is made of. */
export interface UploadContent<Item> {
  readonly headers: UploadAttempt['headers'];
  /** Text before all else, which does not count as sent. */
  readonly head?: string;
  /** Text before the first item. */
  readonly start?: string;
  /** Writes an item; `index` counts from 0. Default: it is a piece already. */
  readonly write?: (item: Item, index: number) => string | Uint8Array;
  /** Text after the last item. */
  readonly end?: string;
  /** Text after all else, which does not count as sent. */
  readonly tail?: string;
  /** Size of what counts as sent, where it is known. */
  readonly totalBytes?: number;
  readonly onProgress: ((progress: UploadProgress) => void) | undefined;
}
