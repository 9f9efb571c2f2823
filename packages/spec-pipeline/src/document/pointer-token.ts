/** A key as it stands in a JSON Pointer that is written as a URI fragment (RFC 6901, section 6). */
export function pointerToken(key: string | number): string {
  const text = String(key);
  // Few keys hold one of them.
  if (!/[%~/]/.test(text)) return text;
  return text.replaceAll('%', '%25').replaceAll('~', '~0').replaceAll('/', '~1');
}
