import type { PersonnelProblem } from '../personnel-problem.js';
import type { DuplicateFinder } from '../rules/duplicate-finder.js';
import type { CsvColumn } from './csv-column.js';
import { readCell } from './read-cell.js';

/** The values of one row by property, and what is wrong with it. */
export interface CsvRow {
  readonly values: Readonly<Record<string, string | boolean>>;
  readonly problems: readonly PersonnelProblem[];
}

/** Reads one row below the header. */
export function readRow(
  cells: readonly string[],
  columns: readonly (CsvColumn | undefined)[],
  row: number,
  duplicates: DuplicateFinder,
): CsvRow {
  if (cells.every((cell) => cell.trim() === '')) {
    return { values: {}, problems: [{ row, column: '', reason: 'The row holds no values' }] };
  }
  if (cells.length !== columns.length) {
    // The cells may have shifted, so what they say about their columns is not to be trusted.
    const reason = `The row has ${count(cells.length)}, the header has ${columns.length}`;
    return { values: {}, problems: [{ row, column: '', reason }] };
  }
  const values: Record<string, string | boolean> = {};
  const problems = columns.flatMap((column, index): PersonnelProblem[] => {
    if (column === undefined) {
      return [];
    }
    const { value, reason } = readCell(cells[index] ?? '', column);
    const wrong = reason ?? duplicates.check(column.property, value, row);
    if (value !== undefined) {
      values[column.property] = value;
    }
    return wrong === undefined ? [] : [{ row, column: column.name, reason: wrong }];
  });
  return { values, problems };
}

function count(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`;
}
