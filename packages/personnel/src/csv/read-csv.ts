import type { PersonnelProblem } from '../personnel-problem.js';
import { DuplicateFinder } from '../rules/duplicate-finder.js';
import { csvColumns } from './csv-column.js';
import type { CsvColumnNames } from './csv-column-names.js';
import type { CsvPersonnel } from './csv-personnel.js';
import { isCsvPerson } from './is-csv-person.js';
import { parseCsv } from './parse-csv.js';
import { readHeader } from './read-header.js';
import { readRow } from './read-row.js';

/** Reads people from CSV text. */
export function readCsv(
  text: string,
  names?: CsvColumnNames,
): { readonly people: readonly CsvPersonnel[]; readonly problems: readonly PersonnelProblem[] } {
  const known = csvColumns(names);
  const parsed = parseCsv(text);
  const [first, ...rest] = parsed.rows;
  const end = parsed.problem === undefined ? [] : [parsed.problem];
  if (first === undefined) {
    return { people: [], problems: end };
  }
  const header = readHeader(first, known);
  if (header.columns.length === 0) {
    return { people: [], problems: [...header.problems, ...end] };
  }
  const people: CsvPersonnel[] = [];
  const problems: PersonnelProblem[] = [...header.problems];
  const duplicates = new DuplicateFinder();
  for (const [index, cells] of rest.entries()) {
    if (cells.length === 1 && cells[0] === '') {
      continue;
    }
    const { values, problems: wrong } = readRow(cells, header.columns, index + 2, duplicates);
    problems.push(...wrong);
    if (wrong.length === 0 && isCsvPerson(values, known)) {
      people.push(values);
    }
  }
  return { people, problems: [...problems, ...end] };
}
