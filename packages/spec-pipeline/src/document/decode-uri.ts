/** Decodes percent-encoding; what is none stays as it is written. */
export function decodeUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
