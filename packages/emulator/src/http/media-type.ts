/**
 * The type and subtype of a `Content-Type` value in lower case, without parameters; an empty string when there is none.
 *
 * @example
 * mediaType('Text/CSV; charset=utf-8'); // 'text/csv'
 */
export function mediaType(contentType: string | null): string {
  return (contentType ?? '').split(';', 1).join('').trim().toLowerCase();
}
