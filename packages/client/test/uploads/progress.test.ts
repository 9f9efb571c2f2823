import { expect, test } from 'vitest';
import type { CsvUpload, UploadProgress } from '../../src/index.js';
import { toJsonUploadBody } from '../../src/uploads/to-json-upload-body.js';
import { toUploadBody } from '../../src/uploads/to-upload-body.js';
import { samplePerson } from '../sample-person.js';
import { receivedFile } from './received-file.js';
import { sendAttempt } from './send-attempt.js';
import { writeTemporaryFile } from './write-temporary-file.js';

const content = new Uint8Array(200_000).fill(0x61);

const sources: Record<string, [() => CsvUpload, number | undefined]> = {
  'a string': [() => ({ file: 'a'.repeat(200_000) }), 200_000],
  'a Blob': [() => ({ file: new Blob([content]) }), 200_000],
  'a path': [() => ({ path: writeTemporaryFile(content) }), 200_000],
  'a stream': [() => ({ file: new Blob([content]).stream() }), undefined],
};

test.each(Object.entries(sources))(
  '%s tells how far it is',
  async (_name, [source, totalBytes]) => {
    const progress: UploadProgress[] = [];
    const upload = toUploadBody({ ...source(), onProgress: (now) => progress.push(now) });
    await sendAttempt(upload);
    const sent = progress.map(({ sentBytes }) => sentBytes);
    expect(sent.length).toBeGreaterThan(1);
    expect(sent).toEqual(sent.toSorted((left, right) => left - right));
    expect(progress.at(-1)).toEqual({ sentBytes: 200_000, totalBytes });
    expect(new Set(progress.map((now) => now.totalBytes))).toEqual(new Set([totalBytes]));
  },
);

test('nothing counts as sent before it is taken', async () => {
  const progress: number[] = [];
  const attempt = await toUploadBody({
    file: new Blob([content]),
    onProgress: ({ sentBytes }) => progress.push(sentBytes),
  }).create();
  const reader = new Response(attempt.init.body).body?.getReader();
  expect(progress).toEqual([]);
  await reader?.read();
  expect(progress).toEqual([]);
  const piece = await reader?.read();
  expect(progress).toEqual([piece?.value?.length]);
  attempt.cancel?.();
});

test('a new attempt starts again', async () => {
  const progress: number[] = [];
  const upload = toUploadBody({
    file: 'abc',
    onProgress: ({ sentBytes }) => progress.push(sentBytes),
  });
  await sendAttempt(upload);
  await sendAttempt(upload);
  expect(progress).toEqual([3, 3]);
});

test('JSON tells how far it is, too', async () => {
  const progress: UploadProgress[] = [];
  const { bytes } = await sendAttempt(
    toJsonUploadBody({ personnelData: [samplePerson], onProgress: (now) => progress.push(now) }),
  );
  expect(progress).toEqual([{ sentBytes: bytes.length, totalBytes: undefined }]);
});

test('a listener that throws breaks nothing', async () => {
  const upload = toUploadBody({
    file: 'abc',
    onProgress: () => {
      throw new Error('the progress bar fell over');
    },
  });
  expect((await receivedFile(await sendAttempt(upload))).text).toBe('abc');
});
