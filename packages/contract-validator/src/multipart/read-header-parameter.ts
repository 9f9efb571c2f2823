/** A parameter of a header's value, such as `boundary` or `name`; undefined if it has none. */
export function readHeaderParameter(header: string, name: string): string | undefined {
  const form = new RegExp(
    `;\\s*${name}=(?:"((?:[^"\\\\\\r\\n]|\\\\.)*)"|([^\\s;"]+))\\s*(?=;|$)`,
    'i',
  );
  const [, quoted, token] = form.exec(header) ?? [];
  // Browsers write these three as percent-encodings in quotes (HTML, section 4.10.21.8), others with a backslash.
  const text = quoted
    ?.replaceAll(/%(22|0D|0A)/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll(/\\(.)/g, '$1');
  return text ?? token;
}
