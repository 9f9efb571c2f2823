import { appendFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { isDrataConfigurationError } from '../../src/index.js';
import { toUploadBody } from '../../src/uploads/to-upload-body.js';
import { rejectionOf } from '../rejection-of.js';
import { receivedFile } from './received-file.js';
import { sendAttempt } from './send-attempt.js';
import { writeTemporaryFile } from './write-temporary-file.js';

test('a path that does not exist is refused before anything is sent', async () => {
  const path = writeTemporaryFile('');
  rmSync(path);
  const error = await rejectionOf(toUploadBody({ path }).create());
  expect(isDrataConfigurationError(error)).toBe(true);
  expect(error.message).toBe(
    `Failed to read the file: ENOENT: no such file or directory, stat '${path}'. Check \`path\`.`,
  );
  expect(error.cause).toMatchObject({ code: 'ENOENT' });
});

test.each([tmpdir(), '/dev/null'])('%s is refused before anything is sent', async (path) => {
  const error = await rejectionOf(toUploadBody({ path }).create());
  expect(isDrataConfigurationError(error)).toBe(true);
  expect(error.message).toBe(
    `Failed to read the file: '${path}' is not a regular file. Check \`path\`.`,
  );
});

test('an empty file arrives empty', async () => {
  const file = await receivedFile(
    await sendAttempt(toUploadBody({ path: writeTemporaryFile('') })),
  );
  expect(file).toMatchObject({ name: 'personnel.csv', text: '' });
});

test('each attempt reads the file anew', async () => {
  const path = writeTemporaryFile('old');
  const upload = toUploadBody({ path });
  expect((await receivedFile(await sendAttempt(upload))).text).toBe('old');
  writeFileSync(path, 'newer');
  expect((await receivedFile(await sendAttempt(upload))).text).toBe('newer');
});

test.each([
  { name: 'shrinks', change: (path: string) => truncateSync(path, 10) },
  { name: 'grows', change: (path: string) => appendFileSync(path, 'more') },
])('a file that $name before it is read is not sent as if it were whole', async ({ change }) => {
  const path = writeTemporaryFile('x'.repeat(1000));
  const attempt = await toUploadBody({ path }).create();
  change(path);
  const error = await rejectionOf(new Response(attempt.init.body).text());
  expect(error.cause).toEqual(new RangeError('The size of the file changed while it was read'));
  expect(attempt.failure).toBe(error);
});
