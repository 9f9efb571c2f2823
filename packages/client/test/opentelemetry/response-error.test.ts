import { SpanStatusCode } from '@opentelemetry/api';
import { expect, it } from 'vitest';
import { rejectionOf } from '../rejection-of.js';
import { spanText } from './span-text.js';
import { tracedClient } from './traced-client.js';

it.each([
  [200, new Response('<p>Neil Armstrong</p>')],
  [302, new Response(null, { status: 302, headers: { location: 'https://login.example/' } })],
])('marks a %i that is not understood as an error', async (code, response) => {
  const { client, onlySpan } = tracedClient({ fetch: async () => response, retry: false });
  const error = await rejectionOf(client.connections.list());
  const span = onlySpan();
  expect(span.attributes).toMatchObject({
    'http.response.status_code': code,
    'error.type': 'DrataResponseError',
  });
  expect(span.status).toEqual({ code: SpanStatusCode.ERROR, message: error.message });
  expect(spanText(span)).not.toMatch(/Armstrong|login\.example/);
});
