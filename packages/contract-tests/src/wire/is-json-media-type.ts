/** Whether a media type is JSON: `application/json`, or one with its suffix, such as `application/problem+json`. */
export function isJsonMediaType(mediaType: string): boolean {
  return /[/+]json$/.test(mediaType);
}
