/** How far an upload is; a new attempt starts again at 0. */
export interface UploadProgress {
  /** Bytes of the file that `fetch` has taken so far. In a browser, which reads it all before it sends: has read. */
  readonly sentBytes: number;
  /** Size of the file in bytes; `undefined` for a stream, an iterable and rows. */
  readonly totalBytes: number | undefined;
}
