import { context, propagation, trace } from '@opentelemetry/api';
import { expect, it } from 'vitest';
import { startLoopbackServer } from '../loopback-server.js';
import { recordingFetch } from '../recording-fetch.js';
import { rejectionOf } from '../rejection-of.js';
import { samplePage } from '../sample-page.js';
import { tracedClient } from './traced-client.js';

it('sends the context of the span along', async () => {
  const { baseUrl, received } = await startLoopbackServer(200, JSON.stringify(samplePage));
  const { client, onlySpan } = tracedClient({ baseUrl });
  await client.connections.list();
  const { traceId, spanId } = onlySpan().spanContext();
  expect(received[0]?.headers.get('traceparent')).toBe(`00-${traceId}-${spanId}-01`);
});

it('sends the context of its own span with each attempt', async () => {
  const { baseUrl, received } = await startLoopbackServer(503);
  const { client, spans } = tracedClient({ baseUrl, retry: { attempts: 2, baseDelayMs: 0 } });
  await rejectionOf(client.connections.list());
  const sent = received.map(({ headers }) => headers.get('traceparent')?.split('-')[2]);
  expect(sent).toEqual(spans().map((span) => span.spanContext().spanId));
  expect(new Set(sent).size).toBe(2);
});

it('takes the place of a context that the caller gave as a header', async () => {
  const { fetch, only } = recordingFetch(() => Response.json(samplePage));
  const { client, onlySpan } = tracedClient({ fetch });
  await client.connections.list({}, { headers: { Traceparent: 'from elsewhere' } });
  expect(only().headers.get('traceparent')).toContain(onlySpan().spanContext().spanId);
  expect(only().headers.get('traceparent')).not.toContain('elsewhere');
});

it('makes its spans children of the one that is active where the call is made', async () => {
  const { fetch } = recordingFetch(() => Response.json(samplePage));
  const { client, tracerProvider, spans } = tracedClient({ fetch });
  const parent = tracerProvider.getTracer('application').startSpan('nightly import');
  await context.with(trace.setSpan(context.active(), parent), async () => {
    await client.connections.list();
  });
  const [span] = spans();
  expect(span?.parentSpanContext?.spanId).toBe(parent.spanContext().spanId);
  expect(span?.spanContext().traceId).toBe(parent.spanContext().traceId);
});

it('keeps the parent over a retry', async () => {
  const answers = [new Response(null, { status: 503 }), Response.json(samplePage)];
  const { client, tracerProvider, spans } = tracedClient({
    retry: { baseDelayMs: 1 },
    fetch: async () => answers.shift() ?? Response.error(),
  });
  const parent = tracerProvider.getTracer('application').startSpan('nightly import');
  await context.with(trace.setSpan(context.active(), parent), async () => {
    await client.connections.list();
  });
  expect(spans().map(({ parentSpanContext }) => parentSpanContext?.spanId)).toEqual(
    Array(2).fill(parent.spanContext().spanId),
  );
});

it('sends nothing where the application has no propagator', async () => {
  const { fetch, only } = recordingFetch(() => Response.json(samplePage));
  const { client } = tracedClient({ fetch });
  propagation.disable();
  await client.connections.list();
  expect(only().headers.has('traceparent')).toBe(false);
});
