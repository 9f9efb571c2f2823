/** The string brought to a length, filled up in front and behind: which of them keeps a format depends on the format. */
export function stringsOfLength(sample: string, length: number): readonly string[] {
  return [sample.padStart(length, 'a'), sample.padEnd(length, 'a')];
}
