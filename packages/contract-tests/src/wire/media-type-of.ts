import { plainMediaType } from './plain-media-type.js';

/** The media type of a message without its parameters, in lower case; empty when it names none. */
export function mediaTypeOf(headers: Headers): string {
  return plainMediaType(headers.get('content-type') ?? '');
}
