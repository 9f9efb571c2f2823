import type { CsvPart } from './csv-part.js';

/** What stands around the file in a `multipart/form-data` body. */
export interface MultipartFrame {
  readonly contentType: string;
  readonly head: string;
  readonly tail: string;
}

/**
 * Writes a form with one part as `fetch` would, names escaped as in the HTML Standard ("multipart form data"). Node's
 * `fetch` leaves a rejection unhandled, which ends the process, when it is aborted while it reads a `FormData`.
 */
export function multipartFrame({ partName, filename, type }: CsvPart): MultipartFrame {
  const boundary = `----drata-connections-${crypto.getRandomValues(new Uint32Array(4)).join('')}`;
  const name = escapeName(partName.replace(/\r\n?|\n/g, '\r\n'));
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    head: `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${escapeName(filename)}"\r\nContent-Type: ${type}\r\n\r\n`,
    tail: `\r\n--${boundary}--\r\n`,
  };
}

function escapeName(name: string): string {
  return name.replace(/["\r\n]/g, encodeURIComponent);
}
