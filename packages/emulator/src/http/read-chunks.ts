import { ApiProblem } from '../problem/api-problem.js';

/** What is read of a request: a `Request` has it, and a server can make it without one. */
export interface BodySource {
  readonly headers: { get(name: string): string | null };
  readonly body: ReadableStream<Uint8Array> | null;
}

/**
 * Hands over a request's body as it arrives, and no more of it than `maxBytes`.
 *
 * @throws ApiProblem 413 once the body turns out to be larger.
 */
export async function readChunks(
  { headers, body }: BodySource,
  maxBytes: number,
  onChunk: (chunk: Uint8Array) => void,
): Promise<void> {
  const tooLarge = new ApiProblem(413, `Payload too large: the limit is ${maxBytes} bytes.`);
  if (Number(headers.get('content-length') ?? 0) > maxBytes) throw tooLarge;
  if (body === null) return;

  let size = 0;
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      throw tooLarge;
    }
    onChunk(read.value);
  }
}
