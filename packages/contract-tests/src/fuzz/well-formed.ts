/** The text with U+FFFD in place of lone surrogates, as it would arrive. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\ufffd');
}
