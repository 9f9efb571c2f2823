/** What the body of a success can be read as. */
export interface ParsedAs {
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array> | null;
}

/** How the body of a success is read: `'json'`, or as it is. */
export type ParseAs = 'json' | keyof ParsedAs;
