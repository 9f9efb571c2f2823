/**
 * Characters that cannot be seen, or that let text pose as other text or move a cursor: C0 without tab and line feed, DEL,
 * C1, bidirectional controls, halves of pairs.
 */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;

/**
 * Text with what cannot be seen spelled out, as `\u202e`: what a server sent cannot move the cursor of a terminal, change
 * colours or hide. Line ends and tabs stay.
 */
export function printable(text: string): string {
  return text.replace(
    invisible,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
