import { expect, it } from 'vitest';
import { createDrataClient } from '../src/index.js';
import { recordingFetch } from './recording-fetch.js';
import { samplePage } from './sample-page.js';

// The contract has no header parameter, so the types refuse one; a document that has one must not lose it.
const init: object = { params: { header: { 'x-trace': 'abc' } } };

it.each([
  ['without middleware', () => {}],
  [
    'with middleware',
    ({ http }: ReturnType<typeof createDrataClient>) => http.use({ onRequest: () => undefined }),
  ],
] as const)('client.http sends header parameters %s', async (_, prepare) => {
  const { fetch, only } = recordingFetch(() => Response.json(samplePage));
  const client = createDrataClient({ apiKey: 'key', headers: { 'x-app': 'app' }, fetch });
  prepare(client);
  await Reflect.apply(client.http.GET, client.http, ['/connections', init]);
  expect(only().headers.get('x-trace')).toBe('abc');
  expect(only().headers.get('x-app')).toBe('app');
  expect(only().headers.get('authorization')).toBe('Bearer key');
});
