import { isJsonMediaType } from './is-json-media-type.js';
import { isMultipart } from './is-multipart.js';
import { mediaTypeOf } from './media-type-of.js';
import { parseJson } from './parse-json.js';
import type { SentRequest } from './sent-request.js';
import type { WirePart } from './wire-part.js';

/** The body of a request that was sent: the parts of one of several, JSON, or text. */
export type ReadBody =
  | { readonly parts: readonly WirePart[] }
  | { readonly value: unknown }
  /** It is not what its media type says. */
  | 'unreadable';

/** Reads a body by its media type; no bytes are the value `undefined`. */
export async function readBody(sent: SentRequest): Promise<ReadBody> {
  const mediaType = mediaTypeOf(sent.headers);
  if (sent.bytes.length === 0) return { value: undefined };
  if (isMultipart(mediaType)) return readParts(sent);
  const text = new TextDecoder().decode(sent.bytes);
  if (!isJsonMediaType(mediaType)) return { value: text };
  const value = parseJson(text);
  return value === undefined ? 'unreadable' : { value };
}

async function readParts({ headers, bytes }: SentRequest): Promise<ReadBody> {
  // The platform reads forms only; other bodies of several parts differ from them by name.
  const type = (headers.get('content-type') ?? '').replace(/^[^;]*/, 'multipart/form-data');
  const read = await new Response(bytes, { headers: { 'content-type': type } })
    .formData()
    // Any of the errors would quote the body.
    .catch(() => null);
  if (read === null) return 'unreadable';
  const parts = [...read].map(async ([name, entry]): Promise<WirePart> => {
    if (typeof entry === 'string') return { name, text: entry, file: null };
    const file = { name: entry.name, mediaType: entry.type.replace(/;.*$/, '') };
    return { name, text: await entry.text(), file };
  });
  return { parts: await Promise.all(parts) };
}
