import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { isDrataConfigurationError } from '../../src/index.js';
import { toJsonUploadBody } from '../../src/uploads/to-json-upload-body.js';
import { toUploadBody } from '../../src/uploads/to-upload-body.js';
import { startLoopbackServer } from '../loopback-server.js';
import { rejectionOf } from '../rejection-of.js';
import { samplePerson } from '../sample-person.js';
import { sendAttempt } from './send-attempt.js';

const cause = new Error('row 2 of Neil Armstrong is broken');

async function* failing<Item>(item: Item) {
  yield item;
  throw cause;
}

test.each([
  { name: 'a generator', upload: () => toUploadBody({ file: failing('id') }) },
  { name: 'people', upload: () => toUploadBody({ rows: failing(samplePerson) }) },
  {
    name: 'people for JSON',
    upload: () => toJsonUploadBody({ personnelData: failing(samplePerson) }),
  },
  { name: 'a stream of Node', upload: () => toUploadBody({ file: Readable.from(failing('id')) }) },
  {
    name: 'a web stream',
    upload: () =>
      toUploadBody({
        file: new ReadableStream({
          pull() {
            throw cause;
          },
        }),
      }),
  },
])('$name that fails fails the body, and says nothing of what is in it', async ({ upload }) => {
  const attempt = await upload().create();
  const error = await rejectionOf(new Response(attempt.init.body).text());
  expect(isDrataConfigurationError(error)).toBe(true);
  expect(error.message).toBe('Failed to read the file: its source failed. See `cause`.');
  expect(error.cause).toBe(cause);
  expect(attempt.failure).toBe(error);
});

test('a request whose source fails is not completed', async () => {
  const server = await startLoopbackServer();
  await expect(sendAttempt(toUploadBody({ file: failing('id') }), server)).rejects.toThrow();
  expect(server.received).toEqual([]);
});

test('a function that fails refuses the attempt', async () => {
  const upload = toUploadBody({
    file: () => {
      throw cause;
    },
  });
  const error = await rejectionOf(upload.create());
  expect(isDrataConfigurationError(error)).toBe(true);
  expect(error.cause).toBe(cause);
});

test('a stream of Node that fails before it is read fails the body, not the process', async () => {
  const direct = createReadStream('/nowhere/people.csv');
  const made = createReadStream('/nowhere/people.csv');
  const uploads = [toUploadBody({ file: direct }), toUploadBody({ file: () => made })];
  const first = await uploads[1]?.create();
  while (!direct.errored || !made.errored) {
    await setImmediate();
  }
  const second = await uploads[0]?.create();
  for (const attempt of [first, second]) {
    const error = await rejectionOf(new Response(attempt?.init.body).text());
    expect(error.cause).toMatchObject({ code: 'ENOENT' });
  }
});

test('the source is let go of when what it gives cannot be written', async () => {
  let isReleased = false;
  async function* people() {
    try {
      yield {
        ...samplePerson,
        toJSON: () => {
          throw cause;
        },
      };
    } finally {
      isReleased = true;
    }
  }
  const attempt = await toJsonUploadBody({ personnelData: people() }).create();
  await rejectionOf(new Response(attempt.init.body).text());
  expect(isReleased).toBe(true);
});
