/** Rows of cells as CSV (RFC 4180). */
export function writeCsv(rows: readonly (readonly string[])[], lineEnd = '\r\n'): string {
  return rows
    .map((cells) =>
      cells
        .map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(','),
    )
    .map((line) => `${line}${lineEnd}`)
    .join('');
}
