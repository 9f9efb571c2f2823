import { createServer } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { createDrataClient } from '../src/index.js';

it('a stream that is read after the call ends with the signal of the call', async () => {
  // The response never ends by itself.
  const server = createServer((_, response) => response.write('{'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const baseUrl = `http://127.0.0.1:${port}`;
  const { http } = createDrataClient({ apiKey: 'key', baseUrl, rateLimit: false, retry: false });
  const controller = new AbortController();
  const { signal } = controller;
  const { data } = await http.GET('/connections', { parseAs: 'stream', signal });
  if (!(data instanceof ReadableStream)) throw new Error('There is no stream.');
  const reader = data.getReader();
  await reader.read();
  const next = reader.read();
  controller.abort('enough');
  await expect(next).rejects.toBe('enough');
});
