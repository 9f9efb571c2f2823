const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Makes text fit for XML 1.0, in an attribute too; a character that XML cannot hold at all becomes U+FFFD. */
export function escapeXml(text: string): string {
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const allowed = code >= 0x20 || code === 9 || code === 10 || code === 13;
      const surrogate = code >= 0xd800 && code <= 0xdfff;
      if (!allowed || surrogate || code === 0xfffe || code === 0xffff) return '\ufffd';
      return entities[character] ?? character;
    })
    .join('');
}
