import type { CsvUpload } from './csv-upload.js';

/**
 * Gives what stands around the file in a form with one part, as the platform writes it around an empty one. The form
 * itself is not sent: Node's `fetch` leaves a rejection unhandled, which ends the process, when it is aborted while it
 * reads a `FormData`.
 */
export async function multipartFrame(
  { partName = 'file', filename }: CsvUpload,
  source?: unknown,
): Promise<{
  readonly headers: Readonly<Record<string, string>>;
  readonly head: string;
  readonly tail: string;
}> {
  const type = source instanceof Blob ? source.type : '';
  const form = new FormData();
  form.append(
    partName,
    // Windows labels CSV as a spreadsheet; a charset, where there is one, is kept.
    new Blob([], { type: type.startsWith('text/csv') ? type : 'text/csv' }),
    filename || (source instanceof File && source.name) || 'personnel.csv',
  );
  const response = new Response(form);
  // Bun has no content type any more once the body is read.
  const headers = Object.fromEntries(response.headers);
  const text = await response.text();
  // No name holds the end of a line: the platform escapes it.
  const fileAt = text.indexOf('\r\n\r\n') + 4;
  return {
    headers,
    head: text.slice(0, fileAt),
    tail: text.slice(fileAt),
  };
}
