import { type PersonnelFile, readPersonnelFile } from '../src/index.js';

/** Reads the rows as a CSV file. */
export function readCsvRows(...rows: readonly string[]): PersonnelFile {
  return readPersonnelFile({ name: 'people.csv', text: rows.join('\n') });
}

/** Reads a value as a JSON file. */
export function readJsonValue(value: unknown): PersonnelFile {
  return readPersonnelFile({ name: 'people.json', text: JSON.stringify(value) });
}
