import type { CsvColumnNames } from './csv/csv-column-names.js';
import { readCsv } from './csv/read-csv.js';
import { readJson } from './json/read-json.js';
import type { PersonnelFile } from './personnel-file.js';
import type { PersonnelFileInput } from './personnel-file-input.js';
import type { PersonnelProblem } from './personnel-problem.js';
import { decodeText } from './text/decode-text.js';
import { detectFormat } from './text/detect-format.js';

/** How a personnel file is read. */
export interface ReadPersonnelFileOptions {
  /**
   * Other headers for some columns of a CSV file, by the property that the column fills (default:
   * the names of `personnelCsvColumns`). Two of those are not documented by the vendor, the ones
   * marked `verified: false`.
   *
   * @example { date: 'employed_since' }
   */
  readonly csvColumns?: CsvColumnNames;
}

/**
 * Reads a list of people from a CSV or JSON file and checks it by the rules of the contract, so that
 * a bad file is known before anything is sent.
 *
 * Never throws because of the content: whatever is wrong with it becomes a problem with row, column
 * and reason. The format is found by the content, whatever the name's extension says.
 *
 * @example
 * const file = readPersonnelFile({ name: 'people.csv', text });
 * for (const { row, column, reason } of file.problems) {
 *   console.error(`row ${row}: ${column} ${reason}`);
 * }
 */
export function readPersonnelFile(
  input: PersonnelFileInput,
  options: ReadPersonnelFileOptions = {},
): PersonnelFile {
  const decoded =
    input.text === undefined
      ? decodeText(input.bytes)
      : { text: input.text.replace(/^\uFEFF/, ''), reason: undefined };
  const format = detectFormat(input.name, decoded.text ?? '');
  const reason = decoded.reason ?? (decoded.text.trim() === '' ? 'The file is empty' : undefined);
  if (reason !== undefined) {
    return { format, people: [], problems: [{ row: 0, column: '', reason }] };
  }
  return format === 'csv'
    ? { format, ...withSomebody(readCsv(decoded.text ?? '', options.csvColumns)) }
    : { format, ...withSomebody(readJson(decoded.text ?? '')) };
}

/** Nobody at all would be a snapshot in which everybody is gone. */
function withSomebody<P>(list: { people: readonly P[]; problems: readonly PersonnelProblem[] }): {
  people: readonly P[];
  problems: readonly PersonnelProblem[];
} {
  if (list.people.length > 0 || list.problems.length > 0) {
    return list;
  }
  return { people: [], problems: [{ row: 0, column: '', reason: 'The file holds no people' }] };
}
