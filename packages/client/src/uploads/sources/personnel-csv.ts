import { type Personnel, personnelCsvProperties } from '@drata-connections/types';
import type { UploadContent } from '../upload-content.js';

/** How people are written as CSV with all columns that the contract knows, by RFC 4180. */
export const personnelCsv = (): Pick<UploadContent<Personnel>, 'start' | 'write'> => ({
  start: writeLine(Object.keys(personnelCsvProperties)),
  write: (person) =>
    writeLine(Object.values(personnelCsvProperties).map((property) => person[property])),
});

// Nothing is done about formulas: what was given has to arrive.
const writeLine = (cells: readonly unknown[]): string =>
  `${cells
    .map((cell) => {
      const text = String(cell ?? '');
      return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join()}\r\n`;
