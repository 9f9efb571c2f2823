import { csvForm } from './csv-form.js';
import { csvPart } from './csv-part.js';
import type { CsvUpload } from './csv-upload.js';
import { multipartFrame } from './multipart-frame.js';
import { nodeProcess } from './node-process.js';
import { prepareUpload } from './prepare-upload.js';
import { streamingTools } from './streaming-tools.js';
import type { UploadBody } from './upload-body.js';

/** Prepares a CSV file, or people as one, for an upload as a form. */
export function toUploadBody(upload: CsvUpload): UploadBody {
  const { file, rows, onProgress } = upload;
  return prepareUpload(rows ?? file, async () => {
    const given = typeof file === 'function' ? await file() : file;
    const source = ArrayBuffer.isView(given) ? new Blob([given]) : given;
    const part = csvPart(upload, source);
    const frame = multipartFrame(part);
    if (typeof source === 'string' && !onProgress) {
      const { contentType, head, tail } = frame;
      return { headers: { 'content-type': contentType }, init: { body: head + source + tail } };
    }
    // A browser reads a file only as it sends it; Node's `fetch` would hold the whole of it.
    if (source instanceof Blob && !onProgress && !nodeProcess()) {
      return { init: { body: csvForm(part, source) } };
    }
    const { createCsvAttempt } = await import('./streaming/create-csv-attempt.js');
    const content = typeof source === 'string' ? new Blob([source]) : source;
    return createCsvAttempt(upload, content, frame, streamingTools);
  });
}
