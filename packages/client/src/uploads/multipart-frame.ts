import type { CsvUpload } from './csv-upload.js';

/**
 * Writes what stands around the file in a form with one part as `fetch` would, names escaped as in the HTML Standard
 * ("multipart form data"). Node's `fetch` leaves a rejection unhandled, which ends the process, when it is aborted while
 * it reads a `FormData`.
 */
export function multipartFrame(
  { partName = 'file', filename }: CsvUpload,
  source?: unknown,
): { readonly contentType: string; readonly head: string; readonly tail: string } {
  const boundary = `----drata-connections-${crypto.getRandomValues(new Uint32Array(4)).join('')}`;
  const name = filename || (source instanceof File && source.name) || 'personnel.csv';
  const type = source instanceof Blob ? source.type : '';
  const escaped = (text: string): string => text.replace(/["\r\n]/g, encodeURIComponent);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    head: `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(partName)}"; filename="${escaped(name)}"\r\nContent-Type: ${
      // Windows labels CSV as a spreadsheet; a charset, where there is one, is kept.
      type.startsWith('text/csv') ? type : 'text/csv'
    }\r\n\r\n`,
    tail: `\r\n--${boundary}--\r\n`,
  };
}
