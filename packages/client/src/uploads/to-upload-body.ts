import type { CsvUpload } from './csv-upload.js';
import { multipartFrame } from './multipart-frame.js';
import { nodeProcess } from './node-process.js';
import { openFile } from './sources/open-file.js';
import { personnelCsv } from './sources/personnel-csv.js';
import { prepareSource } from './sources/prepare-source.js';
import { streamBody } from './stream-body.js';
import type { UploadBody } from './upload-body.js';
import { uploadError } from './upload-error.js';

/** Prepares a CSV file, or people as one, for an upload as a form. */
export function toUploadBody(upload: CsvUpload): UploadBody {
  const { file, path, rows, onProgress } = upload;
  if (rows) {
    return prepareSource(rows, async (people) =>
      streamBody(people, { ...(await multipartFrame(upload)), ...personnelCsv(), onProgress }),
    );
  }
  return prepareSource(file, async (given) => {
    const frame = await multipartFrame(upload, given);
    const isInMemory = typeof given === 'string' || ArrayBuffer.isView(given);
    const source = isInMemory
      ? new Blob([given])
      : path === undefined
        ? given
        : await openFile(path);
    if (!source) {
      throw uploadError(undefined, 'there is none', 'Give `file`, `path` or `rows`.');
    }
    // A browser reads a file only as it sends it; Node's `fetch` would hold the whole of it.
    return source instanceof Blob && !onProgress && (isInMemory || !nodeProcess())
      ? {
          headers: frame.headers,
          init: { body: new Blob([frame.head, source, frame.tail]) },
        }
      : 'stream' in source
        ? streamBody(
            // A stream that gives nothing would pass for one that was read before.
            source.size ? source.stream() : [],
            { ...frame, totalBytes: source.size, onProgress },
          )
        : streamBody(source, { ...frame, onProgress });
  });
}
