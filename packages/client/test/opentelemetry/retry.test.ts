import { SpanStatusCode } from '@opentelemetry/api';
import { expect, it } from 'vitest';
import { rejectionOf } from '../rejection-of.js';
import { samplePage } from '../sample-page.js';
import { tracedClient } from './traced-client.js';

const retry = { attempts: 3, baseDelayMs: 0 };

it('makes a span of each attempt and counts those that are sent again', async () => {
  const answers = [503, 429, 200];
  const { client, spans } = tracedClient({
    retry,
    rateLimit: false,
    fetch: async () => Response.json(samplePage, { status: answers.shift() ?? 500 }),
  });
  await client.connections.list();
  const found = spans();
  expect(found.map(({ name }) => name)).toEqual(Array(3).fill('GET /connections'));
  expect(found.map(({ attributes }) => attributes['http.response.status_code'])).toEqual([
    503, 429, 200,
  ]);
  expect(found.map(({ attributes }) => attributes['http.request.resend_count'])).toEqual([
    undefined,
    1,
    2,
  ]);
  expect(found.map(({ status }) => status.code)).toEqual([
    SpanStatusCode.ERROR,
    SpanStatusCode.ERROR,
    SpanStatusCode.UNSET,
  ]);
});

it('ends the span of the last attempt, too, where all fail', async () => {
  const { client, spans } = tracedClient({
    retry,
    fetch: async () => new Response(null, { status: 500 }),
  });
  await rejectionOf(client.connections.list());
  expect(spans().map(({ attributes }) => attributes['error.type'])).toEqual(['500', '500', '500']);
});
