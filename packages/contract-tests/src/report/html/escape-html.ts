import { printable } from '../wording/printable.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes text fit for HTML, in an attribute too. What cannot be seen is spelled out. */
export function escapeHtml(text: string): string {
  return printable(text.replaceAll('\r\n', '\n')).replace(
    /[&<>"']/g,
    (character) => entities[character] ?? character,
  );
}
