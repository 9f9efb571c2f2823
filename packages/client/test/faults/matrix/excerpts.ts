/** The places at which a text holds another, with what stands before them. */
export function excerpts(text: string, part: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    found.push(text.slice(Math.max(0, at - 60), at + part.length));
  }
  return found;
}
