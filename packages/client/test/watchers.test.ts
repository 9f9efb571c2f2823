import { expect, it } from 'vitest';
import { createDrataClient, type DrataClientOptions } from '../src/index.js';
import { watchRejections } from './faults/matrix/watch-rejections.js';
import { samplePage } from './sample-page.js';
import { scriptedFetch } from './scripted-fetch.js';

const rejections = watchRejections();

const fail = async (): Promise<void> => {
  throw new Error('mine');
};

it.each<[string, Partial<DrataClientOptions>]>([
  ['hook', { hooks: { onRequest: fail, onResponse: fail, onError: fail, onRetry: fail } }],
  ['logger', { logger: { debug: fail, info: fail, warn: fail, error: fail, level: 'debug' } }],
])('a %s that rejects breaks neither the call nor the process', async (_, options) => {
  const unavailable = () => new Response('', { status: 503 });
  const { fetch } = scriptedFetch(unavailable, () => Response.json(samplePage));
  const { connections } = createDrataClient({
    apiKey: 'key',
    rateLimit: false,
    retry: { baseDelayMs: 0 },
    fetch,
    ...options,
  });
  expect((await connections.list()).total).toBe(1);
  expect(await rejections.settled()).toEqual([]);
});

it('a progress listener that rejects breaks neither', async () => {
  const { fetch, requests } = scriptedFetch(async () => {
    await requests[0]?.text();
    return Response.json({});
  });
  const { connections } = createDrataClient({ apiKey: 'key', rateLimit: false, fetch });
  await connections.createFromCsv({ file: 'id\n', onProgress: fail });
  expect(await rejections.settled()).toEqual([]);
});
