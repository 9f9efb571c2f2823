/** Whether a row of a CSV file is a line with nothing on it, such as the last one of many files. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0] === '';
}
