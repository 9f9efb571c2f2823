import { CsvError, parse } from 'csv-parse/sync';
import type { PersonnelProblem } from '../personnel-problem.js';

/** The cells of a CSV text, row by row, up to the place where it stops being CSV. */
export interface ParsedCsv {
  readonly rows: readonly (readonly string[])[];
  readonly problem: PersonnelProblem | undefined;
}

const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'has a cell whose opening quote (") is never closed',
  CSV_INVALID_CLOSING_QUOTE: 'has text after a closing quote ("); write a quote in a cell twice',
  INVALID_OPENING_QUOTE: 'has a quote (") inside a cell that does not start with one',
};

/**
 * Splits a CSV text into rows and cells. Empty rows are kept, so that a row's place is the number
 * that a spreadsheet shows.
 */
export function parseCsv(text: string): ParsedCsv {
  const rows: string[][] = [];
  try {
    parse(text, {
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (cells: string[]): null => {
        rows.push(cells);
        return null;
      },
    });
    return { rows, problem: undefined };
  } catch (error) {
    const reason = error instanceof CsvError ? reasons[error.code] : undefined;
    const row = rows.length + 1;
    return {
      rows,
      problem: { row, column: '', reason: `The row ${reason ?? 'is not valid CSV'}` },
    };
  }
}
