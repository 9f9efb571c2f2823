import type { Table } from './table.js';

/** Writes a table as Markdown, padded so that it reads as plain text as well. */
export function renderTable({ title, columns, textColumns = 1, rows }: Table): string {
  const lines = [columns, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = columns.map((_, column) =>
    Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  const rule = widths.map((width, column) =>
    column < textColumns ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [head = [], ...body] = lines.map((line) =>
    widths.map((width, column) => {
      const cell = line[column] ?? '';
      return column < textColumns ? cell.padEnd(width) : cell.padStart(width);
    }),
  );
  const table = [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
  return title === undefined ? table : `${title}\n\n${table}`;
}
