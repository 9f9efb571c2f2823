import * as conventions from '@opentelemetry/semantic-conventions/incubating';
import { expect, it } from 'vitest';
import { samplePage } from '../sample-page.js';
import { tracedClient } from './traced-client.js';

it('uses no attribute that the conventions do not have', async () => {
  const answers = [new Response(null, { status: 503 }), Response.json(samplePage)];
  const { client, spans } = tracedClient({
    retry: { baseDelayMs: 0 },
    fetch: async () => answers.shift() ?? Response.error(),
  });
  await client.connections.list();
  const used = spans().flatMap(({ attributes, events }) => [
    ...Object.keys(attributes),
    ...events.flatMap((event) => Object.keys(event.attributes ?? {})),
  ]);
  expect(used).toContain('http.request.resend_count');
  expect(used).toContain('error.type');
  const known = Object.entries(conventions)
    .filter(([constant]) => constant.startsWith('ATTR_'))
    .map(([, name]) => name);
  expect(known).toEqual(expect.arrayContaining(used));
});
