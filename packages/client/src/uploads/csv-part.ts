import type { CsvUpload } from './csv-upload.js';

/** How the file stands in the form of an upload. */
export interface CsvPart {
  readonly partName: string;
  readonly filename: string;
  readonly type: string;
}

/** Names the part of a form that holds the file. */
export function csvPart({ partName = 'file', filename }: CsvUpload, source: unknown): CsvPart {
  const type = source instanceof Blob ? source.type : '';
  return {
    partName,
    filename: filename || (source instanceof File && source.name) || 'personnel.csv',
    // Windows labels CSV as a spreadsheet; a charset, where there is one, is kept.
    type: type.startsWith('text/csv') ? type : 'text/csv',
  };
}
