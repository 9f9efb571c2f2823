import type { CsvUpload } from '../csv-upload.js';
import type { MultipartFrame } from '../multipart-frame.js';
import type { CsvSource } from '../sources/csv-source.js';
import type { StreamingTools } from '../streaming-tools.js';
import type { UploadAttempt } from '../upload-attempt.js';
import { createStreamAttempt } from './create-stream-attempt.js';
import { openFile } from './open-file.js';
import { personnelCsv } from './personnel-csv.js';

/** Makes a form whose file is read while it is being sent; `source` is what `file` gives. */
export async function createCsvAttempt(
  { path, rows, onProgress }: CsvUpload,
  source: Exclude<CsvSource, string | ArrayBufferView> | undefined,
  { contentType, head, tail }: MultipartFrame,
  tools: StreamingTools,
): Promise<UploadAttempt> {
  const encoder = new TextEncoder();
  const frame = {
    contentType,
    head: encoder.encode(head),
    tail: encoder.encode(tail),
    onProgress,
  };
  if (rows) {
    const people = typeof rows === 'function' ? await rows() : rows;
    return createStreamAttempt({ ...frame, ...personnelCsv(people) }, tools);
  }
  const file = path === undefined ? source : await openFile(path, tools);
  if (!file) {
    throw tools.uploadError(undefined, 'there is none', 'Give `file`, `path` or `rows`.');
  }
  const pieces = {
    ...frame,
    write: (piece: string | Uint8Array) => piece,
  };
  return 'stream' in file
    ? createStreamAttempt(
        // A stream that gives nothing would pass for one that was read before.
        { ...pieces, source: file.size ? file.stream() : [], totalBytes: file.size },
        tools,
      )
    : createStreamAttempt({ ...pieces, source: file }, tools);
}
