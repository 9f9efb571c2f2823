import { ApiProblem } from '../problem/api-problem.js';
import type { ImportedPerson } from '../state/imported-person.js';
import type { SchemaCompiler } from '../validation/schema-compiler.js';
import { csvColumns } from './csv-columns.js';
import type { CsvProblem } from './csv-problem.js';
import { parseCsv } from './parse-csv.js';
import { personPropertyPointer } from './person-property-pointer.js';
import { readCsvHeader } from './read-csv-header.js';
import { type PersonChecks, readCsvRow } from './read-csv-row.js';

/** How many problems of a file are named in one message. */
const namedProblems = 5;

/** Reads personnel files as the API takes them. */
export interface PersonnelCsvReader {
  /**
   * The people of a file.
   *
   * @throws ApiProblem 400 when anything is wrong with it; the message holds `row N, column c: reason`.
   */
  read(bytes: ArrayBuffer): readonly ImportedPerson[];
}

/** Makes a reader that checks each cell by the contract's schema for the property that it fills. */
export function createPersonnelCsvReader(compiler: SchemaCompiler): PersonnelCsvReader {
  const checks: PersonChecks = new Map(
    csvColumns.map(({ property }) => [property, compiler.compile(personPropertyPointer(property))]),
  );

  return {
    read: (bytes) => {
      const [header, ...rows] = parseCsv(bytes);
      if (header === undefined) throw new ApiProblem(400, 'file must not be empty');
      const columns = readCsvHeader(header);

      const people: ImportedPerson[] = [];
      const problems: CsvProblem[] = [];
      const rowsById = new Map<unknown, number>();
      for (const [index, cells] of rows.entries()) {
        if (isBlank(cells)) continue;
        const row = index + 2;
        const { person, problems: found } = readCsvRow(columns, cells, checks);
        problems.push(...found.map((problem) => ({ row, ...problem })));
        if (person === undefined) continue;
        const first = rowsById.get(person.id);
        if (first !== undefined) {
          const reason = `must not repeat the id of row ${first}`;
          problems.push({ row, column: 'id', reason });
        }
        rowsById.set(person.id, first ?? row);
        people.push(person);
      }
      if (problems.length > 0) throw new ApiProblem(400, describe(problems));
      return people;
    },
  };
}

/** A line with nothing on it, such as the last one of many files. */
function isBlank(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0] === '';
}

function describe(problems: readonly CsvProblem[]): string {
  const named = problems.slice(0, namedProblems).map(({ row, column, reason }) => {
    return column === undefined
      ? `row ${row}: ${reason}`
      : `row ${row}, column ${column}: ${reason}`;
  });
  const rest = problems.length - named.length;
  return [...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
}
