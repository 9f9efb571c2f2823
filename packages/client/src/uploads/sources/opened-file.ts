/** A file of a known size, as a `Blob` is one. */
export interface OpenedFile {
  readonly size: number;
  /** Reads the content. */
  stream(): ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
}
