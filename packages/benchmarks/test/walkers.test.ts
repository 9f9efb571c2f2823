import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LoopbackServer, startLoopbackServer } from '../src/loopback/start-loopback-server.js';
import { byHand } from '../src/walkers/by-hand.js';
import { iterate } from '../src/walkers/iterate.js';

const apiKey = 'key-1';
const total = 312;
let server: LoopbackServer;

beforeAll(async () => {
  server = await startLoopbackServer({ apiKey, total, delayMs: 0 });
});
afterAll(async () => server.close());

test.each([iterate(1), iterate(8), byHand])(
  '$name finds everything, in order',
  async ({ connect }) => {
    const ids = await connect({ baseUrl: server.baseUrl, apiKey })();
    expect(ids).toEqual(Array.from({ length: total }, (_, index) => index + 1));
  },
);
