import { isJsonMediaType } from './is-json-media-type.js';
import { isMultipart } from './is-multipart.js';
import { mediaTypeOf } from './media-type-of.js';
import type { SentRequest } from './sent-request.js';
import type { WirePart } from './wire-part.js';

/** The body of a request that was sent: parsed JSON, the parts of a form, or text; undefined when it has none. */
export async function readBody(
  sent: SentRequest,
): Promise<{ readonly value: unknown; readonly parts: readonly WirePart[] }> {
  const mediaType = mediaTypeOf(sent.headers);
  if (sent.bytes.length === 0) return { value: undefined, parts: [] };
  if (isMultipart(mediaType)) {
    // The platform reads forms only; other bodies of several parts differ from them by name.
    const type = (sent.headers.get('content-type') ?? '').replace(/^[^;]*/, 'multipart/form-data');
    const form = await new Response(sent.bytes, { headers: { 'content-type': type } }).formData();
    const parts = await Promise.all(
      [...form].map(async ([name, entry]) =>
        typeof entry === 'string'
          ? { name, text: entry, file: null }
          : {
              name,
              text: await entry.text(),
              file: { name: entry.name, mediaType: entry.type.replace(/;.*$/, '') },
            },
      ),
    );
    return { value: Object.fromEntries(parts.map(({ name, text }) => [name, text])), parts };
  }
  const text = new TextDecoder().decode(sent.bytes);
  const value: unknown = isJsonMediaType(mediaType) ? JSON.parse(text) : text;
  return { value, parts: [] };
}
