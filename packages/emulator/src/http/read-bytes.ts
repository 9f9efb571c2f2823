import { type BodySource, readChunks } from './read-chunks.js';

/**
 * Reads a request's body, and no more of it than `maxBytes`.
 *
 * @throws ApiProblem 413 once the body turns out to be larger.
 */
export async function readBytes(
  request: BodySource,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  await readChunks(request, maxBytes, (chunk) => chunks.push(chunk));

  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
