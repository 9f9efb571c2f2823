import { encodeMultipart } from './encode-multipart.js';
import type { WireRequest } from './wire-request.js';

/** Makes a request to send out of its description. */
export function toRequest(baseUrl: string, wire: WireRequest): Request {
  const url = new URL(`${baseUrl}${wire.path}`);
  for (const [name, value] of wire.query) url.searchParams.append(name, value);
  const headers = new Headers(wire.headers);
  if (wire.body === null) return new Request(url, { method: wire.method, headers });
  if ('text' in wire.body) {
    headers.set('content-type', wire.body.mediaType);
    return new Request(url, { method: wire.method, headers, body: wire.body.text });
  }
  if (wire.body.mediaType !== 'multipart/form-data') {
    const { contentType, text } = encodeMultipart(wire.body.mediaType, wire.body.parts);
    headers.set('content-type', contentType);
    return new Request(url, { method: wire.method, headers, body: text });
  }
  const form = new FormData();
  for (const { name, text, file } of wire.body.parts) {
    if (file === null) form.append(name, text);
    else form.append(name, new File([text], file.name, { type: file.mediaType }));
  }
  // Without a content type of its own: the boundary is chosen when the form is written.
  return new Request(url, { method: wire.method, headers, body: form });
}
