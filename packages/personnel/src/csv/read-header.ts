import type { PersonnelProblem } from '../personnel-problem.js';
import { describeUnknown } from '../rules/describe-unknown.js';
import { suggestName } from '../rules/suggest-name.js';
import type { CsvColumn } from './csv-column.js';

/** The header of a CSV file: the known column of each cell, and what is wrong with it. */
export interface CsvHeader {
  readonly columns: readonly (CsvColumn | undefined)[];
  readonly problems: readonly PersonnelProblem[];
}

const row = 1;

/** Reads the header row. A row in which no cell looks like a column is no header: it may be a person. */
export function readHeader(cells: readonly string[], known: readonly CsvColumn[]): CsvHeader {
  const columns = cells.map((cell) => known.find((column) => column.name === cell));
  const isHeader = cells.some((cell, index) => columns[index] ?? suggestName(cell, 'name'));
  if (!isHeader) {
    return { columns: [], problems: [{ row, column: '', reason: explain(cells, known) }] };
  }
  const unknown = cells.flatMap((cell, index): PersonnelProblem[] => {
    if (cell.trim() === '') {
      return [{ row, column: '', reason: `The header of column ${index + 1} is empty` }];
    }
    return columns[index] === undefined ? [describeUnknown(row, cell, 'name')] : [];
  });
  const repeated = new Set(
    cells.filter((cell, index) => columns[index] && cells.indexOf(cell) < index),
  );
  const missing = known.filter((column) => column.rule.required && !columns.includes(column));
  return {
    columns,
    problems: [
      ...unknown,
      ...[...repeated].map((column) => ({ row, column, reason: 'is there more than once' })),
      ...missing.map(({ name }) => ({
        row,
        column: name,
        reason: 'is a required column but missing',
      })),
    ],
  };
}

function explain(cells: readonly string[], known: readonly CsvColumn[]): string {
  const [text] = cells;
  if (cells.length === 1 && text !== undefined) {
    for (const [separator, name] of [
      [';', 'semicolons'],
      ['\t', 'tabs'],
    ] as const) {
      const parts = text.split(separator);
      if (parts.length > 1 && parts.some((part) => known.some((column) => column.name === part))) {
        return `The columns are separated by ${name}. Save the file with commas between them`;
      }
    }
  }
  const required = known.filter((column) => column.rule.required).map((column) => column.name);
  return `The row is not a header. The first row has to name the columns: ${required.join(', ')}`;
}
