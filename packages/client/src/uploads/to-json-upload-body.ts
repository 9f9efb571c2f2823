import type { JsonUpload } from './json-upload.js';
import { prepareSource } from './sources/prepare-source.js';
import { streamBody } from './stream-body.js';
import type { UploadBody } from './upload-body.js';

/** Prepares people for an upload as JSON. */
export function toJsonUploadBody({ personnelData, onProgress, ...rest }: JsonUpload): UploadBody {
  const headers = { 'content-type': 'application/json' };
  const frame = (people: unknown): string => JSON.stringify({ ...rest, personnelData: people });
  return prepareSource(personnelData, async (people) =>
    Array.isArray(people) && !onProgress
      ? { headers, init: { body: frame(people) } }
      : streamBody(people, {
          headers,
          start: frame([]).slice(0, -2),
          write: (person, index) => (index ? ',' : '') + JSON.stringify(person),
          end: ']}',
          onProgress,
        }),
  );
}
