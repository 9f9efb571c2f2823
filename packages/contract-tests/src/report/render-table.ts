/** Lines up the columns of a table, of which the first row is the head; empty for a head alone. */
export function renderTable(rows: readonly (readonly string[])[]): string {
  if (rows.length < 2) return '';
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
