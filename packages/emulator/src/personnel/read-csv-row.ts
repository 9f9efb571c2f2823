import { csvFalseValues, csvTrueValues, type Personnel } from '@drata-connections/types';
import type { ImportedPerson } from '../state/imported-person.js';
import type { SchemaCheck } from '../validation/schema-check.js';
import type { CsvColumn } from './csv-columns.js';
import type { CsvProblem } from './csv-problem.js';
import { readCsvValue } from './read-csv-value.js';

/** The check of each property of a person, by the contract's schema for it. */
export type PersonChecks = ReadonlyMap<keyof Personnel, SchemaCheck>;

/** A person, or what is wrong with the row that should hold one. */
export type CsvRow =
  | { readonly person: ImportedPerson; readonly problems: readonly [] }
  | { readonly person: undefined; readonly problems: readonly Omit<CsvProblem, 'row'>[] };

/** Reads one row. An empty cell is a property left out, which only an optional column may do. */
export function readCsvRow(
  columns: readonly CsvColumn[],
  cells: readonly string[],
  checks: PersonChecks,
): CsvRow {
  if (cells.length !== columns.length) {
    const reason = `must have ${columns.length} cells as the header has, not ${cells.length}`;
    return { person: undefined, problems: [{ reason }] };
  }

  const candidate: Record<string, unknown> = {};
  const problems: Omit<CsvProblem, 'row'>[] = [];
  for (const [index, { name, property, required }] of columns.entries()) {
    const cell = cells[index] ?? '';
    if (cell === '') {
      if (required) problems.push({ column: name, reason: 'must not be empty' });
      continue;
    }
    const value = readCsvValue(property, cell);
    if (value === undefined) {
      const words = [...csvTrueValues, ...csvFalseValues].join(', ');
      problems.push({ column: name, reason: `must be one of ${words}` });
      continue;
    }
    const violation = checks.get(property)?.(value);
    if (violation !== undefined) problems.push({ column: name, reason: violation.reason });
    candidate[property] = value;
  }
  return problems.length === 0 && isChecked(candidate)
    ? { person: candidate, problems: [] }
    : { person: undefined, problems };

  /** Every value of a candidate has passed the check of the property that it is stored under. */
  function isChecked(value: Record<string, unknown>): value is ImportedPerson {
    return Object.keys(value).every((property) =>
      columns.some((each) => each.property === property),
    );
  }
}
