import { type Personnel, personnelCsvColumns } from '@drata-connections/types';
import type { PersonnelSource } from '../sources/personnel-source.js';
import type { StreamContent } from './stream-content.js';

/** Writes people as CSV with all columns that the contract knows, by RFC 4180. */
export function personnelCsv(
  source: PersonnelSource,
): Pick<StreamContent<Personnel>, 'source' | 'start' | 'write'> {
  return {
    source,
    start: writeLine(personnelCsvColumns.map(({ name }) => name)),
    write: (person) => writeLine(personnelCsvColumns.map(({ property }) => person[property])),
  };
}

// Nothing is done about formulas: what was given has to arrive.
function writeLine(cells: readonly (string | boolean | undefined)[]): string {
  return `${cells.map(quote).join()}\r\n`;
}

function quote(cell: string | boolean = ''): string {
  const text = `${cell}`;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
