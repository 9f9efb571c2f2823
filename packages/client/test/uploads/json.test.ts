import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toJsonUploadBody } from '../../src/uploads/to-json-upload-body.js';
import { startLoopbackServer } from '../loopback-server.js';
import { samplePerson } from '../sample-person.js';
import { sendAttempt } from './send-attempt.js';

async function* stream<Item>(items: Iterable<Item>) {
  yield* items;
}

test('people arrive as JSON, from an array as from a stream', async () => {
  const server = await startLoopbackServer();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }),
      fc.constantFrom('array', 'progress', 'iterator', 'stream', 'function'),
      async (ids, way) => {
        const people = ids.map((id) => ({ ...samplePerson, id }));
        const request = await sendAttempt(
          toJsonUploadBody({
            personnelData: {
              array: people,
              progress: people,
              iterator: people.values(),
              stream: stream(people),
              function: () => stream(people),
            }[way],
            onProgress: way === 'progress' ? () => {} : undefined,
          }),
          server,
        );
        expect(request.headers.get('content-type')).toBe('application/json');
        expect(JSON.parse(request.bytes.toString())).toEqual({ personnelData: people });
      },
    ),
  );
});

test('nobody, on purpose, is an empty list', async () => {
  for (const onProgress of [undefined, () => {}]) {
    const { bytes } = await sendAttempt(toJsonUploadBody({ personnelData: [], onProgress }));
    expect(bytes.toString()).toBe('{"personnelData":[]}');
  }
});

test('whatever else is in the body is kept', async () => {
  const people = [samplePerson];
  const rest: object = { source: 'hris' };
  for (const personnelData of [people, stream(people)]) {
    const { bytes } = await sendAttempt(toJsonUploadBody({ ...rest, personnelData }));
    expect(JSON.parse(bytes.toString())).toEqual({ source: 'hris', personnelData: people });
  }
});

test('a hundred thousand people are never held at once', async () => {
  let taken = 0;
  function* people() {
    for (; taken < 100_000; taken++) {
      yield samplePerson;
    }
  }
  const { init } = await toJsonUploadBody({ personnelData: people() }).create();
  const reader = new Response(init.body).body?.getReader();
  const lengths: number[] = [];
  await reader?.read().then(({ value }) => lengths.push(value?.length ?? 0));
  expect(lengths[0]).toBeLessThan(100_000);
  expect(taken).toBeLessThan(1000);
  await reader?.cancel();
});
