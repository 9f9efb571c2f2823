import { encodeMultipart } from './encode-multipart.js';
import type { OutgoingRequest } from './outgoing-request.js';
import type { WireRequest } from './wire-request.js';

/** Writes a described request out in full. */
export function encodeRequest(baseUrl: string, wire: WireRequest): OutgoingRequest {
  const url = new URL(`${baseUrl}${wire.path}`);
  for (const [name, value] of wire.query) url.searchParams.append(name, value);
  const headers = Object.entries(wire.headers).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  if (wire.body === null) return { method: wire.method, url: url.href, headers, body: null };
  const { contentType, text } =
    'text' in wire.body
      ? { contentType: wire.body.mediaType, text: wire.body.text }
      : encodeMultipart(wire.body.mediaType, wire.body.parts);
  return {
    method: wire.method,
    url: url.href,
    headers: contentType === '' ? headers : [...headers, ['content-type', contentType]],
    body: new TextEncoder().encode(text),
  };
}
