import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { isDrataConfigurationError } from '../../src/index.js';
import { toJsonUploadBody } from '../../src/uploads/to-json-upload-body.js';
import { toUploadBody } from '../../src/uploads/to-upload-body.js';
import { rejectionOf } from '../rejection-of.js';
import { samplePerson } from '../sample-person.js';
import { receivedFile } from './received-file.js';
import { sendAttempt } from './send-attempt.js';
import { writeTemporaryFile } from './write-temporary-file.js';

async function* stream<Item>(...items: Item[]) {
  yield* items;
}

const replayable = {
  'a string': () => toUploadBody({ file: 'x' }),
  bytes: () => toUploadBody({ file: new Uint8Array([1]) }),
  'a Blob': () => toUploadBody({ file: new Blob(['x']) }),
  'a path': () => toUploadBody({ path: writeTemporaryFile('x') }),
  'a function': () => toUploadBody({ file: () => stream('x') }),
  'an array of people': () => toUploadBody({ rows: [samplePerson] }),
  'a set of people': () => toUploadBody({ rows: new Set([samplePerson]) }),
  'a function that gives people': () => toUploadBody({ rows: () => stream(samplePerson) }),
  'an array for JSON': () => toJsonUploadBody({ personnelData: [samplePerson] }),
  'a function for JSON': () => toJsonUploadBody({ personnelData: () => stream(samplePerson) }),
};

describe.each(Object.entries(replayable))('%s', (_name, create) => {
  test('is sent again as it was', async () => {
    const upload = create();
    expect(upload.replayable).toBe(true);
    const [first, second] = [await sendAttempt(upload), await sendAttempt(upload)];
    const content = async (request: typeof first) =>
      request.headers.get('content-type') === 'application/json'
        ? request.bytes.toString()
        : (await receivedFile(request)).text;
    expect(await content(second)).toBe(await content(first));
  });
});

const blob = new Blob(['x']);
const readOnce = {
  'a web stream': () => ({ file: blob.stream() }),
  'a stream of Node': () => ({ file: Readable.from(['x']) }),
  'an async generator': () => ({ file: stream('x') }),
  'an async iterable': () => ({ file: { [Symbol.asyncIterator]: () => stream('x') } }),
  'an iterator of people': () => ({ rows: [samplePerson].values() }),
};

describe.each(Object.entries(readOnce))('%s', (_name, source) => {
  test('is not sent twice, nor in another upload', async () => {
    const upload = source();
    const body = toUploadBody(upload);
    expect(body.replayable).toBe(false);
    await sendAttempt(body);
    for (const again of [body, toUploadBody(upload)]) {
      const error = await rejectionOf(again.create());
      expect(isDrataConfigurationError(error)).toBe(true);
      expect(error.message).toBe(
        'Failed to read the file: it is a stream or an iterator that was read before, or gives nothing. Give a function that makes a fresh one.',
      );
    }
  });
});

test('an iterator that somebody has emptied does not remove everybody', async () => {
  const people = stream(samplePerson);
  for await (const _person of people) {
    // Checked, for example.
  }
  const emptied = [samplePerson].values();
  emptied.next();
  for (const upload of [
    toUploadBody({ rows: people }),
    toJsonUploadBody({ personnelData: emptied }),
  ]) {
    const attempt = await upload.create();
    const error = await rejectionOf(new Response(attempt.init.body).text());
    expect(error.message).toContain('that was read before, or gives nothing');
    expect(attempt.failure).toBe(error);
  }
});

test('a function that gives the same stream twice is refused', async () => {
  const file = blob.stream();
  const upload = toUploadBody({ file: () => file });
  await sendAttempt(upload);
  await expect(upload.create()).rejects.toThrow('was read before');
});
