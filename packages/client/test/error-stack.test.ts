import { expect, it } from 'vitest';
import { createDrataClient, type DrataClient } from '../src/index.js';
import { rejectionOf } from './rejection-of.js';
import { scriptedFetch } from './scripted-fetch.js';

// Named so that a line of a stack can be told from the rest of it.
const callers: Record<string, (client: DrataClient) => Promise<unknown>> = {
  async awaitsOnePage({ connections }) {
    return await connections.list();
  },
  async awaitsTheResponse({ connections }) {
    return await connections.list().withResponse();
  },
  async iteratesTheList({ connections }) {
    for await (const _ of connections.list()) {
      return;
    }
  },
  async uploadsPeople({ connections }) {
    return await connections.createFromJson({ personnelData: [] });
  },
};

const failures: Record<string, Response | Error> = {
  'a refusal': new Response('', { status: 412 }),
  'a broken connection': new TypeError('fetch failed'),
  'a page that is no JSON': new Response('<html>'),
};

it.each(
  Object.entries(failures).flatMap(([name, step]) =>
    Object.keys(callers).map((caller) => [name, caller, step] as const),
  ),
)('the stack of %s leads to the code that %s', async (_, caller, step) => {
  const { fetch } = scriptedFetch(step);
  const client = createDrataClient({ apiKey: 'key', rateLimit: false, retry: false, fetch });
  const { name, message, stack } = await rejectionOf(Promise.resolve(callers[caller]?.(client)));
  expect(stack).toContain(`${name}: ${message}`);
  expect(stack).toMatch(new RegExp(`at .*\\b${caller} `));
});
