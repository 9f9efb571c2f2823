import { createEmulator } from '@drata-connections/emulator';
import { setupServer } from 'msw/node';
import { expect, it } from 'vitest';
import { createDrataClient } from '../../src/index.js';
import { drataHandlers } from '../../src/msw.js';
import { startLoopbackServer } from '../loopback-server.js';
import { samplePage } from '../sample-page.js';
import { startMsw } from './start-msw.js';

it('answers a client from the moment the server listens until it is closed', async () => {
  const { baseUrl } = await startLoopbackServer(200, JSON.stringify(samplePage));
  const emulator = createEmulator({ connections: 3 });
  const client = createDrataClient({ apiKey: emulator.apiKeys.full, baseUrl });
  const total = async () => (await client.connections.list()).total;
  const server = setupServer(...drataHandlers(emulator, { baseUrl }));

  expect(await total()).toBe(1);
  server.listen();
  try {
    expect(await total()).toBe(3);
  } finally {
    server.close();
  }
  expect(await total()).toBe(1);
});

it('answers a client that was made after the server listens', async () => {
  const { emulator } = startMsw();
  const client = createDrataClient({ apiKey: emulator.apiKeys.full });
  expect(await client.connections.list()).toMatchObject({ total: 3 });
});

it('goes back to the start with the emulator', async () => {
  const { emulator } = startMsw();
  const client = createDrataClient({ apiKey: emulator.apiKeys.full });
  await client.connections.createFromJson({ personnelData: [] });
  expect(await client.connections.list()).toMatchObject({ total: 4 });
  emulator.reset();
  expect(await client.connections.list()).toMatchObject({ total: 3 });
});
