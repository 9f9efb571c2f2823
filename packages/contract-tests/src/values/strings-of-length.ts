/**
 * The string brought to a length in characters, as JSON Schema counts them, filled up in front and behind: which of them
 * keeps a format depends on the format.
 */
export function stringsOfLength(sample: string, length: number): readonly string[] {
  const filling = 'a'.repeat(Math.max(0, length - [...sample].length));
  return [`${filling}${sample}`, `${sample}${filling}`];
}
