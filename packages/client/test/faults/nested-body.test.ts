import { expect, it, onTestFinished } from 'vitest';
import {
  createDrataClient,
  isDrataBadRequestError,
  isDrataResponseError,
} from '../../src/index.js';
import { rejectionOf } from '../rejection-of.js';
import { apiKey } from './api-key.js';
import { httpMessage } from './server/http-message.js';
import { startFaultServer } from './server/start-fault-server.js';

/** 40 kB of JSON that is deeper than the stack: a function that calls itself for each level does not come back. */
const body = '['.repeat(20_000) + ']'.repeat(20_000);

it.each([
  { status: 200, guard: isDrataResponseError },
  { status: 400, guard: isDrataBadRequestError },
])('a deeply nested body of a $status is dealt with in no time', async ({ status, guard }) => {
  const server = await startFaultServer(
    () =>
      ({ socket }) =>
        socket.write(httpMessage({ status, body })),
  );
  onTestFinished(server.close);
  const { connections } = createDrataClient({ apiKey, baseUrl: server.baseUrl, rateLimit: false });
  const startedAt = performance.now();
  expect(guard(await rejectionOf(connections.list()))).toBe(true);
  expect(performance.now() - startedAt).toBeLessThan(2000);
});
