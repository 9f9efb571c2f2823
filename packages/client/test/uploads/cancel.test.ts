import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { CsvSource } from '../../src/index.js';
import { toUploadBody } from '../../src/uploads/to-upload-body.js';

const never = new Promise<never>(() => {});
const piece = new Uint8Array(70_000);

/** Makes a source that gives one piece and then hangs; `release` is called when it is let go of. */
const sources: Record<string, (release: () => void) => CsvSource> = {
  'a web stream': (release) =>
    new ReadableStream({
      start: (controller) => controller.enqueue(piece),
      pull: () => never,
      cancel: release,
    }),
  'a stream of Node': (release) => {
    const stream = new Readable({ read() {} });
    stream.push(piece);
    return stream.once('close', release);
  },
  'an async iterator': (release) => {
    let pieces = 0;
    const source: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({
        next: async () => (pieces++ ? never : { value: piece }),
        return: async () => {
          release();
          return { done: true, value: undefined };
        },
      }),
    };
    return source;
  },
};

describe.each(Object.entries(sources))('%s', (_name, createSource) => {
  async function open() {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const upload = toUploadBody({ file: createSource(release) });
    return { attempt: await upload.create(), released };
  }

  test('is let go of with the body, even while it is waited for', async () => {
    const { attempt, released } = await open();
    const reader = new Response(attempt.init.body).body?.getReader();
    await reader?.read();
    await reader?.read();
    const last = reader?.read();
    await reader?.cancel();
    await released;
    expect(await last).toMatchObject({ done: true });
    expect(attempt.failure).toBeUndefined();
  });

  test('is let go of with the attempt, whose body then fails: it is not whole', async () => {
    const { attempt, released } = await open();
    const text = new Response(attempt.init.body).text();
    attempt.cancel?.();
    attempt.cancel?.();
    await expect(text).rejects.toThrow('The upload was given up');
    await released;
    expect(attempt.failure).toBeUndefined();
  });
});

test('an attempt that is over may be cancelled', async () => {
  const attempt = await toUploadBody({ file: new Blob(['x']).stream() }).create();
  const text = await new Response(attempt.init.body).text();
  attempt.cancel?.();
  expect(text).toContain('\r\n\r\nx\r\n');
});
