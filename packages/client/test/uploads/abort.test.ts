import { expect, test } from 'vitest';
import { createDrataClient, isDrataAbortError } from '../../src/index.js';
import { startLoopbackServer } from '../loopback-server.js';
import { rejectionOf } from '../rejection-of.js';

test('aborting a call lets go of a source that hangs, and completes no request', async () => {
  const { baseUrl, received } = await startLoopbackServer();
  const client = createDrataClient({ apiKey: 'key', baseUrl, rateLimit: false });
  const controller = new AbortController();
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const file = new ReadableStream<Uint8Array>({
    start: (source) => source.enqueue(new Uint8Array(10)),
    pull: () => new Promise(() => {}),
    cancel: release,
  });
  const error = await rejectionOf(
    client.connections.createFromCsv(
      { file, onProgress: () => controller.abort() },
      { signal: controller.signal },
    ),
  );
  expect(isDrataAbortError(error)).toBe(true);
  await released;
  expect(received).toEqual([]);
});
