import { expect, it, onTestFinished } from 'vitest';
import { createDrataClient, isDrataBadRequestError } from '../../src/index.js';
import { rejectionOf } from '../rejection-of.js';
import { samplePage } from '../sample-page.js';
import { apiKey } from './api-key.js';
import { httpMessage } from './server/http-message.js';
import { startFaultServer } from './server/start-fault-server.js';

it('a page that fails ends the iteration, and lets go of the pages that are on the way', async () => {
  const first = JSON.stringify({ ...samplePage, limit: 1, total: 9 });
  let fail = (): void => {};
  const server = await startFaultServer(({ target }) => ({ socket, leaveUnfinished }) => {
    const page = Number(new URLSearchParams(target.split('?')[1]).get('page'));
    if (page === 1) {
      socket.write(httpMessage({ status: 200, body: first }));
    } else if (page === 2) {
      fail = () => socket.write(httpMessage({ status: 400 }));
    } else {
      leaveUnfinished();
    }
    if (server.received.length === 5) {
      fail();
    }
  });
  onTestFinished(server.close);
  const { connections } = createDrataClient({ apiKey, baseUrl: server.baseUrl, rateLimit: false });
  const seen: number[] = [];
  async function readAll(): Promise<void> {
    for await (const { id } of connections.list({}, { concurrency: 4 })) {
      seen.push(id);
    }
  }
  expect(isDrataBadRequestError(await rejectionOf(readAll()))).toBe(true);
  expect(seen).toEqual([104]);
  expect(server.received).toHaveLength(5);
  expect(await server.leftOpen()).toBe(0);
});
