import type { UploadProgress } from '../upload-progress.js';
import type { Source } from './source.js';

/** What a stream is made of. */
export interface StreamContent<Item> {
  readonly contentType: string;
  readonly source: Source<Item>;
  /** Size of the source in bytes, where it is known. */
  readonly totalBytes?: number | undefined;
  /** Text before the first item. */
  readonly start?: string;
  /** Writes an item; `index` counts from 0. */
  readonly write: (item: Item, index: number) => string | Uint8Array;
  /** Text after the last item. */
  readonly end?: string;
  /** Bytes before all else, which do not count as sent. */
  readonly head?: Uint8Array;
  /** Bytes after all else, which do not count as sent. */
  readonly tail?: Uint8Array;
  readonly onProgress: ((progress: UploadProgress) => void) | undefined;
}
