import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { ApiProblem } from '../problem/api-problem.js';

/**
 * Reads the cells of a CSV file (RFC 4180, in UTF-8, with or without a byte order mark), row by row.
 *
 * @throws ApiProblem 400 when the bytes are no CSV in UTF-8.
 */
export function parseCsv(bytes: ArrayBuffer): readonly (readonly string[])[] {
  const text = decode(bytes);
  try {
    return parse(text, { relax_column_count: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // Its message quotes the file, which holds personal data; its code does not.
    throw new ApiProblem(400, `file must be valid CSV: ${error.code} near line ${error['lines']}`);
  }
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ApiProblem(400, 'file must be text in UTF-8');
  }
}
