import { ApiProblem } from '../problem/api-problem.js';
import { type CsvColumn, csvColumns } from './csv-columns.js';

/**
 * Finds out which column stands where.
 *
 * @throws ApiProblem 400 when a column is unknown, repeated, or required and missing. An unknown one is named by its
 * place: in a file without a header it would be somebody's name.
 */
export function readCsvHeader(cells: readonly string[]): readonly CsvColumn[] {
  const columns = cells.map((name, index) => {
    const column = csvColumns.find((known) => known.name === name);
    if (column !== undefined) return column;
    const known = csvColumns.map((each) => each.name).join(', ');
    throw problem(`column ${index + 1} of the header is unknown; the known columns are ${known}`);
  });
  for (const column of csvColumns) {
    const times = columns.filter((present) => present === column).length;
    if (times > 1) throw problem(`column ${column.name}: must not be repeated`);
    if (times === 0 && column.required) throw problem(`column ${column.name}: is missing`);
  }
  return columns;
}

function problem(reason: string): ApiProblem {
  return new ApiProblem(400, `row 1, ${reason}`);
}
