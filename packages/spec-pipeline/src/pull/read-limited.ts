import { sourceError } from './source-error.js';

/**
 * Collects the chunks of a stream, and stops reading once there are too many bytes.
 *
 * @throws SpecError that says the limit.
 */
export async function readLimited(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
  name: string,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge(name, maxBytes);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** The error of a document that is over the limit. */
export function tooLarge(name: string, maxBytes: number): Error {
  return sourceError(
    name,
    `it is larger than the limit of ${maxBytes / 1_000_000} MB`,
    'Raise the limit with `--max-size` if it is the right document.',
  );
}
