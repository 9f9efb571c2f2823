/** One parameter of a header's value: its name, and what it is, in quotes or as it stands. */
const parameter = /;\s*([^\s=;"]*)(?:=(?:"((?:[^"\\\r\n]|\\.)*)"|([^\s;"]+)))?\s*(?=;|$)/y;

/** A parameter of a header's value, such as `boundary` or `name`; undefined if it has none. */
export function readHeaderParameter(header: string, name: string): string | undefined {
  parameter.lastIndex = Math.max(0, header.indexOf(';'));
  // One after the other: what looks like a parameter within quotes is none.
  for (let found = parameter.exec(header); found !== null; found = parameter.exec(header)) {
    const [, itsName, quoted, token] = found;
    const value = quoted === undefined ? token : unquote(quoted);
    if (itsName?.toLowerCase() === name && value !== undefined) return value;
  }
  return undefined;
}

/** Browsers write these three as percent-encodings in quotes (HTML, section 4.10.21.8), others with a backslash. */
function unquote(text: string): string {
  return text
    .replaceAll(/%(22|0D|0A)/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll(/\\(.)/g, '$1');
}
