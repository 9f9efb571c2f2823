import { expect, it } from 'vitest';
import type { FetchFunction } from '../../src/index.js';
import { samplePage } from '../sample-page.js';
import { spanText } from './span-text.js';
import { tracedClient, tracedKey } from './traced-client.js';

const answers: Record<string, FetchFunction> = {
  'a page': async () => Response.json(samplePage),
  'an error that repeats the key': async (_url, init) =>
    Response.json({ message: new Headers(init?.headers).get('authorization') }, { status: 401 }),
  'text that repeats the key': async (_url, init) =>
    new Response(new Headers(init?.headers).get('authorization')),
  'an exception that repeats the key': async (_url, init) => {
    throw new TypeError(`fetch failed with ${JSON.stringify(init?.headers)}`, {
      cause: new Error(tracedKey),
    });
  },
};

it.each(Object.entries(answers))('has the key in no span: %s', async (_name, fetch) => {
  let sent: string | null = null;
  const { client, onlySpan } = tracedClient({
    retry: false,
    fetch: (url, init) => {
      sent = new Headers(init?.headers).get('authorization');
      return fetch(url, init);
    },
  });
  await client.connections.list().catch(() => {});
  expect(sent).toContain(tracedKey);
  expect(spanText(onlySpan())).not.toContain(tracedKey);
});
