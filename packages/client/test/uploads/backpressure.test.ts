import { expect, test } from 'vitest';
import { toUploadBody } from '../../src/uploads/to-upload-body.js';
import { samplePerson } from '../sample-person.js';

test('a source is read only when more of it is asked for, piece by piece', async () => {
  let pieces = 0;
  async function* source() {
    for (; ; pieces++) {
      yield new Uint8Array(10);
    }
  }
  const attempt = await toUploadBody({ file: source() }).create();
  const reader = new Response(attempt.init.body).body?.getReader();
  // The head of the form comes first, and a generator stands still at its `yield`.
  for (const taken of [0, 0, 0, 1, 2]) {
    expect(pieces).toBe(taken);
    await reader?.read();
  }
  await reader?.cancel();
});

test('people are read in batches of 64 KiB', async () => {
  let taken = 0;
  function* people() {
    for (; ; taken++) {
      yield samplePerson;
    }
  }
  const attempt = await toUploadBody({ rows: people() }).create();
  expect(taken).toBe(0);
  const reader = new Response(attempt.init.body).body?.getReader();
  await reader?.read();
  const batch = await reader?.read();
  const line = 75;
  expect(batch?.value?.length).toBeGreaterThanOrEqual(65_536);
  expect(batch?.value?.length).toBeLessThan(65_536 + 2 * line);
  await reader?.cancel();
});
