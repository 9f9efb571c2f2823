/** A media type without its parameters, in lower case: `Application/JSON; charset=utf-8` as `application/json`. */
export function plainMediaType(text: string): string {
  return text.replace(/;.*$/s, '').trim().toLowerCase();
}
