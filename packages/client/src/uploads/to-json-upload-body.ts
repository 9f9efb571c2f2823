import type { JsonUpload } from './json-upload.js';
import { prepareUpload } from './prepare-upload.js';
import { streamingTools } from './streaming-tools.js';
import type { UploadBody } from './upload-body.js';

/** Prepares people for an upload as JSON. */
export function toJsonUploadBody(upload: JsonUpload): UploadBody {
  const { personnelData, onProgress, ...rest } = upload;
  return prepareUpload(personnelData, async () => {
    const source = typeof personnelData === 'function' ? await personnelData() : personnelData;
    if (Array.isArray(source) && !onProgress) {
      return {
        headers: { 'content-type': 'application/json' },
        init: { body: JSON.stringify({ ...rest, personnelData: source }) },
      };
    }
    const { createJsonAttempt } = await import('./streaming/create-json-attempt.js');
    return createJsonAttempt(rest, source, onProgress, streamingTools);
  });
}
