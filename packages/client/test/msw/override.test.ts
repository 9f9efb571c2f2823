import { operationTable, regionUrls } from '@drata-connections/types';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { createDrataClient, isDrataConnectionError, isDrataServerError } from '../../src/index.js';
import { rejectionOf } from '../rejection-of.js';
import { startMsw } from './start-msw.js';

const listUrl = regionUrls.us + operationTable.listConnections.path;

function startClient() {
  const { emulator, server } = startMsw();
  const client = createDrataClient({
    apiKey: emulator.apiKeys.full,
    retry: { attempts: 2, baseDelayMs: 0 },
  });
  return { server, list: () => client.connections.list() };
}

it('lets one test answer instead of the emulator', async () => {
  const { server, list } = startClient();
  server.use(http.get(listUrl, () => new HttpResponse(null, { status: 503 })));
  const error = await rejectionOf(list());
  expect(isDrataServerError(error)).toBe(true);
  expect(error.attempts).toBe(2);
  server.resetHandlers();
  expect(await list()).toMatchObject({ total: 3 });
});

it('lets one test answer once, so that a retry reaches the emulator', async () => {
  const { server, list } = startClient();
  server.use(http.get(listUrl, () => new HttpResponse(null, { status: 503 }), { once: true }));
  expect(await list()).toMatchObject({ total: 3 });
});

it('lets one test break the connection', async () => {
  const { server, list } = startClient();
  server.use(http.get(listUrl, () => HttpResponse.error()));
  expect(isDrataConnectionError(await rejectionOf(list()))).toBe(true);
});
