/**
 * What a CSV file can be read from: a `Blob`, a `File`, text, bytes, a web stream, or whatever can be iterated with
 * `for await`, such as a stream of Node's.
 */
export type CsvSource =
  | Blob
  | string
  | Uint8Array<ArrayBuffer>
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>;
