import { csvFalseValues, csvTrueValues } from '@drata-connections/types';
import { csvColumns } from './csv-column.js';
import type { CsvColumnNames } from './csv-column-names.js';
import type { CsvPersonnel } from './csv-personnel.js';

/** How people are written as CSV. */
export interface ToPersonnelCsvOptions {
  /** Other headers for some columns, as in `readPersonnelFile`. */
  readonly csvColumns?: CsvColumnNames;
}

/**
 * Writes people as CSV (RFC 4180, no byte order mark), with the required columns and those that
 * somebody has a value for. What it writes is what `readPersonnelFile` reads, without the empty
 * rows, mixed line ends and byte order marks that a server may stumble over.
 */
export function toPersonnelCsv(
  people: readonly CsvPersonnel[],
  options: ToPersonnelCsvOptions = {},
): string {
  const columns = csvColumns(options.csvColumns).filter(
    ({ property, rule }) => rule.required || people.some((person) => hasValue(person[property])),
  );
  const rows = [
    columns.map(({ name }) => name),
    ...people.map((person) => columns.map(({ property }) => toText(person[property]))),
  ];
  return rows.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

function hasValue(value: string | boolean | undefined): boolean {
  return value !== undefined && value !== '';
}

function toText(value: string | boolean | undefined): string {
  if (typeof value === 'boolean') {
    // The words are easier to read than 1 and 0, where the contract has them.
    const words: readonly string[] = value ? csvTrueValues : csvFalseValues;
    return words.at(-1) ?? String(value);
  }
  return value ?? '';
}

function quote(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
