import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { apiKey } from './api-key.js';

const boundary = 'drata-connections-benchmark';
const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="people.csv"\r\ncontent-type: text/csv\r\n\r\n`;
const tail = `\r\n--${boundary}--\r\n`;

/** What became of an upload. */
export interface UploadOutcome {
  readonly status: number;
  readonly timeMs: number;
}

/** Uploads a personnel file by hand, as it is read from the disk. */
export async function uploadFile(baseUrl: string, path: string): Promise<UploadOutcome> {
  const start = performance.now();
  const sent = request(`${baseUrl}/connections/upload/csv`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${apiKey}`,
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': head.length + statSync(path).size + tail.length,
    },
  });
  const answer: Promise<IncomingMessage[]> = once(sent, 'response');
  sent.write(head);
  createReadStream(path, { highWaterMark: 2 ** 18 })
    .on('end', () => sent.end(tail))
    .pipe(sent, { end: false });
  const [response] = await answer;
  if (response === undefined) throw new Error('Failed to upload: there is no response.');
  await text(response);
  return { status: response.statusCode ?? 0, timeMs: performance.now() - start };
}
