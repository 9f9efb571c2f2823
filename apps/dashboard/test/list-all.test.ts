import { createDrataClient } from '@drata-connections/client';
import { createEmulator } from '@drata-connections/emulator';
import { expect, test } from 'vitest';
import { listAll } from '../src/listing/list-all.js';

test.each([0, 1, 50, 51, 500])('lists all of %i connections', async (count) => {
  const emulator = createEmulator({ connections: count });
  let requests = 0;
  const { connections } = createDrataClient({
    baseUrl: 'http://127.0.0.1/public',
    apiKey: emulator.apiKeys.full,
    rateLimit: false,
    fetch: (input, init) => {
      requests += 1;
      return emulator.fetch(new Request(input, init));
    },
  });
  const all = await listAll(connections);
  expect(all.map(({ id }) => id)).toEqual(
    emulator.state
      .connections()
      .map(({ id }) => id)
      .reverse(),
  );
  expect(requests).toBe(Math.max(1, Math.ceil(count / 50)));
});
