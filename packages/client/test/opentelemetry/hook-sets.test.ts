import { expect, it, vi } from 'vitest';
import { createDrataClient } from '../../src/index.js';
import { createOpenTelemetryHooks } from '../../src/opentelemetry.js';
import { recordingFetch } from '../recording-fetch.js';
import { samplePage } from '../sample-page.js';
import { startTracing } from './start-tracing.js';
import { tracedClient } from './traced-client.js';

it('works together with the hooks of a call, which see the header', async () => {
  const { fetch } = recordingFetch(() => Response.json(samplePage));
  const { client, onlySpan } = tracedClient({ fetch });
  const onRequest = vi.fn(({ headers }) => ({ ...headers }));
  await client.connections.list({}, { hooks: { onRequest } });
  expect(onRequest).toHaveReturnedWith(
    expect.objectContaining({
      traceparent: expect.stringContaining(onlySpan().spanContext().spanId),
    }),
  );
});

it('can stand beside and be called by hooks of the same client', async () => {
  const { tracerProvider, spans } = startTracing();
  const tracing = createOpenTelemetryHooks({ tracerProvider });
  const onRetry = vi.fn();
  const statuses: unknown[] = [];
  const answers = [new Response(null, { status: 503 }), Response.json(samplePage)];
  const client = createDrataClient({
    apiKey: 'key-1',
    retry: { baseDelayMs: 0 },
    fetch: async () => answers.shift() ?? Response.error(),
    hooks: {
      ...tracing,
      onRetry,
      onResponse(attempt) {
        tracing.onResponse(attempt);
        statuses.push(attempt.status);
      },
    },
  });
  await client.connections.list();
  expect(spans()).toHaveLength(2);
  expect(onRetry).toHaveBeenCalledTimes(1);
  expect(statuses).toEqual([503, 200]);
});

it('traces for two systems at once', async () => {
  const [one, other] = [startTracing(), startTracing()];
  const { fetch } = recordingFetch(() => Response.json(samplePage));
  const client = createDrataClient({
    apiKey: 'key-1',
    fetch,
    hooks: createOpenTelemetryHooks({ tracerProvider: one.tracerProvider }),
  });
  const hooks = createOpenTelemetryHooks({ tracerProvider: other.tracerProvider });
  await client.connections.list({}, { hooks });
  expect(one.onlySpan().name).toBe(other.onlySpan().name);
});
