import type { JsonUpload } from '@drata-connections/client';
import type { Received } from '../api/received.js';
import { oneByOne } from './one-by-one.js';
import { people } from './people.js';
import type { Scenario } from './scenario.js';
import { watchProgress } from './watch-progress.js';

const jsonRequest = (request: string, framing: 'length' | 'chunks'): Received => ({
  request,
  isAuthorized: true,
  contentType: 'application/json',
  framing,
  body: { people: people.length, last: people.at(-1) },
});

/** The people as JSON, created with its progress followed, and updated without. */
const uploading = (upload: () => JsonUpload, framing: 'length' | 'chunks'): Scenario => ({
  run: async ({ client }) => {
    const { onProgress, result } = watchProgress();
    const { connections } = client();
    await connections.createFromJson({ ...upload(), onProgress });
    await connections.updateFromJson(7, upload());
    return result();
  },
  outcome: {
    isGrowing: true,
    sentBytes: new Blob([JSON.stringify({ personnelData: people })]).size,
  },
  received: [
    jsonRequest('POST /connections/upload/json', 'chunks'),
    jsonRequest('PUT /connections/7/upload/json', framing),
  ],
});

/** Both kinds of source. */
export const jsonUploading: Readonly<Record<string, Scenario>> = {
  'JSON: an array': uploading(() => ({ personnelData: people }), 'length'),
  'JSON: an async iterable': uploading(() => ({ personnelData: oneByOne(people) }), 'chunks'),
};
