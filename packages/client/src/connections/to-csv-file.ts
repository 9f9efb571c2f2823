import type { CsvUpload } from './csv-upload.js';

/** Makes the file to upload: always with a name and as `text/csv`, the media type that the contract asks for. */
export function toCsvFile({ file, filename }: CsvUpload): File {
  const givenName = file instanceof File ? file.name : '';
  const givenType = typeof file === 'string' ? '' : file.type;
  return new File([file], filename ?? (givenName || 'personnel.csv'), {
    // Windows labels CSV as a spreadsheet; a charset, where there is one, is kept.
    type: givenType.startsWith('text/csv') ? givenType : 'text/csv',
  });
}
