/**
 * The type and subtype of a `Content-Type` value in lower case, without parameters; empty when there is none.
 *
 * @example
 * mediaTypeOf('Text/CSV; charset=utf-8'); // 'text/csv'
 */
export function mediaTypeOf(contentType: string | null | undefined): string {
  return (contentType ?? '').split(';', 1).join('').trim().toLowerCase();
}
