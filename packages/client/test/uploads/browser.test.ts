import { beforeEach, expect, test, vi } from 'vitest';
import { toJsonUploadBody } from '../../src/uploads/to-json-upload-body.js';
import { toUploadBody } from '../../src/uploads/to-upload-body.js';
import { samplePerson } from '../sample-person.js';
import { receivedFile } from './received-file.js';
import { sendAttempt } from './send-attempt.js';

// What bundlers for browsers put there.
beforeEach(() => {
  vi.stubGlobal('process', { env: {}, versions: {} });
  return () => vi.unstubAllGlobals();
});

async function* pieces() {
  yield 'id\r\n';
  yield new Uint8Array([0x31]);
}

test('a stream is read before it is sent, because most browsers cannot stream a request', async () => {
  const upload = toUploadBody({ file: pieces() });
  const { init } = await upload.create();
  expect(init).toEqual({ body: expect.any(Blob) });
  const file = await receivedFile(await sendAttempt(toUploadBody({ file: pieces() })));
  expect(file).toMatchObject({ name: 'personnel.csv', text: 'id\r\n1' });
});

test('people are written before they are sent', async () => {
  const { bytes } = await sendAttempt(toJsonUploadBody({ personnelData: [samplePerson].values() }));
  expect(JSON.parse(bytes.toString())).toEqual({ personnelData: [samplePerson] });
});

test('a source that fails is refused before anything is sent', async () => {
  const source = new ReadableStream({
    start: (controller) => controller.error(new Error('unplugged')),
  });
  await expect(toUploadBody({ file: source }).create()).rejects.toMatchObject({
    message: 'Failed to read the file: its source failed. See `cause`.',
    cause: new Error('unplugged'),
  });
});

test('a path is refused', async () => {
  await expect(toUploadBody({ path: 'people.csv' }).create()).rejects.toThrow(
    'Failed to read the file: this runtime has no file system. Give a `Blob` as `file`.',
  );
});
