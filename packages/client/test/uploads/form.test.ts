import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toUploadBody } from '../../src/uploads/to-upload-body.js';
import { startLoopbackServer } from '../loopback-server.js';
import { receivedFile } from './received-file.js';
import { sendAttempt } from './send-attempt.js';

// What a form cannot carry in a name: `%22` stands for a quote in it, and `%0D`, `%0A` for the ends of lines.
const names = fc
  .string({
    unit: fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      fc.constantFrom('"', '\r\n', '\\', ';', '%', '\0'),
    ),
  })
  .filter((name) => !/%(22|0a|0d)/i.test(name));

async function* stream(chunks: readonly Uint8Array[]) {
  yield* chunks;
}

test('any name and any content arrive, whichever way they are sent', async () => {
  const server = await startLoopbackServer();
  await fc.assert(
    fc.asyncProperty(
      names,
      names.filter((name) => name !== ''),
      fc.array(fc.uint8Array({ maxLength: 50 }), { minLength: 1 }),
      fc.constantFrom('blob', 'progress', 'stream'),
      async (partName, filename, chunks, way) => {
        const upload = toUploadBody({
          file: way === 'stream' ? stream(chunks) : new Blob(chunks.map((chunk) => chunk.slice())),
          partName,
          filename,
          onProgress: way === 'progress' ? () => {} : undefined,
        });
        const file = await receivedFile(await sendAttempt(upload, server));
        expect(file).toMatchObject({ partName, name: filename });
        expect(Buffer.compare(file.bytes, Buffer.concat(chunks))).toBe(0);
      },
    ),
  );
});

test.each([
  { file: new File(['x'], 'staff.csv'), name: 'staff.csv' },
  { file: new File(['x'], ''), name: 'personnel.csv' },
  { file: new File(['x'], 'staff.csv'), filename: 'other.csv', name: 'other.csv' },
  { file: new File(['x'], 'staff.csv'), filename: '', name: 'staff.csv' },
])('$name is the name', async ({ name, ...upload }) => {
  for (const onProgress of [undefined, () => {}]) {
    const file = await receivedFile(await sendAttempt(toUploadBody({ ...upload, onProgress })));
    expect(file.name).toBe(name);
  }
});

test.each([
  { type: 'application/vnd.ms-excel', sent: 'text/csv' },
  { type: 'text/csv;charset=windows-1252', sent: 'text/csv;charset=windows-1252' },
])('$type is sent as $sent', async ({ type, sent }) => {
  for (const onProgress of [undefined, () => {}]) {
    const upload = toUploadBody({ file: new Blob(['x'], { type }), onProgress });
    expect((await receivedFile(await sendAttempt(upload))).type).toBe(sent);
  }
});

test('the length is announced where it is known', async () => {
  const announced = async (upload: Parameters<typeof toUploadBody>[0]) => {
    const { headers, bytes } = await sendAttempt(toUploadBody(upload));
    return headers.get('content-length') === `${bytes.length}`;
  };
  expect(await announced({ file: 'é' })).toBe(true);
  expect(await announced({ file: 'é', onProgress: () => {} })).toBe(true);
  expect(await announced({ file: new Blob(['é']).stream() })).toBe(false);
});
