/** Whether bodies of a media type have several parts, whatever the subtype is called (RFC 2046, section 5.1.7). */
export function isMultipart(mediaType: string): boolean {
  return mediaType.startsWith('multipart/');
}
