const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that a browser drops, or that let text pose as other text: C0, DEL, C1, bidirectional controls, halves of pairs. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;

/** Makes text fit for HTML, in an attribute too. What cannot be seen is spelled out: `\u202e`. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(invisible, (character) => {
      const code = character.charCodeAt(0).toString(16).padStart(4, '0');
      return `\\u${code}`;
    })
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
