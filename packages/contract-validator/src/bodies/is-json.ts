/** Whether a media type, in lower case and without parameters, is JSON (RFC 8259; RFC 6839, section 3.1). */
export function isJson(mediaType: string): boolean {
  return /^application\/(?:[\w.!#$&^-]+\+)?json$/.test(mediaType);
}
