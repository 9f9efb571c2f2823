import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CsvUpload } from '../../src/index.js';
import { toUploadBody } from '../../src/uploads/to-upload-body.js';
import { receivedFile } from './received-file.js';
import { sendAttempt } from './send-attempt.js';
import { writeTemporaryFile } from './write-temporary-file.js';

const text = 'id,first_name\r\n1,Zoë 🧑‍🚀\r\n';
const bytes = new TextEncoder().encode(text);

async function* pieces() {
  yield text.slice(0, 5);
  yield bytes.subarray(5, 20);
  yield new Uint8Array();
  yield '';
  yield bytes.subarray(20);
}

const sources: Record<string, () => CsvUpload> = {
  'a string': () => ({ file: text }),
  bytes: () => ({ file: bytes }),
  'a Buffer': () => ({ file: Buffer.from(text) }),
  'a Blob': () => ({ file: new Blob([text]) }),
  'a File': () => ({ file: new File([text], 'personnel.csv') }),
  'a web stream': () => ({ file: new Blob([text]).stream() }),
  'a stream of Node': () => ({ file: createReadStream(writeTemporaryFile(text)) }),
  'a stream of Node in text mode': () => ({
    file: Readable.from([text.slice(0, 9), text.slice(9)]),
  }),
  'an async generator': () => ({ file: pieces() }),
  'a function that gives text': () => ({ file: () => text }),
  'a function that gives a stream': () => ({ file: async () => new Blob([text]).stream() }),
  'a path': () => ({ path: writeTemporaryFile(text) }),
  'the URL of a file': () => ({ path: pathToFileURL(writeTemporaryFile(text)) }),
};

describe.each(Object.entries(sources))('%s', (_name, source) => {
  test('arrives byte by byte, as a CSV file', async () => {
    const file = await receivedFile(await sendAttempt(toUploadBody(source())));
    expect(file).toMatchObject({ partName: 'file', name: 'personnel.csv', type: 'text/csv' });
    expect(file.bytes).toEqual(new Uint8Array(bytes));
  });

  test('arrives with progress as without', async () => {
    const upload = toUploadBody({ ...source(), onProgress: () => {} });
    const file = await receivedFile(await sendAttempt(upload));
    expect(file).toMatchObject({ partName: 'file', name: 'personnel.csv', type: 'text/csv' });
    expect(file.bytes).toEqual(new Uint8Array(bytes));
  });
});

test('a file of many pieces arrives whole', async () => {
  const large = new Uint8Array(3_000_000).map((_, index) => index % 251);
  const { bytes: received } = await receivedFile(
    await sendAttempt(toUploadBody({ path: writeTemporaryFile(large) })),
  );
  expect(Buffer.compare(received, large)).toBe(0);
});

test('a character is not cut in two where a string source cuts it', async () => {
  const upload = toUploadBody({ file: Readable.from([`${'x'.repeat(70_000)}\ud83e`, '\uddd1']) });
  const { text: received } = await receivedFile(await sendAttempt(upload));
  expect(received.slice(70_000)).toBe('🧑');
});

test('what is neither text nor bytes is refused', async () => {
  const attempt = await toUploadBody({ file: Readable.from([{ id: 1 }]) }).create();
  await expect(new Response(attempt.init.body).text()).rejects.toThrow(
    'Failed to read the file: its source failed. See `cause`.',
  );
});

test('a missing source is refused', async () => {
  await expect(toUploadBody(JSON.parse('{}')).create()).rejects.toThrow(
    'Failed to read the file: there is none. Give `file`, `path` or `rows`.',
  );
});
