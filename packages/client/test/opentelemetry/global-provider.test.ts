import { trace } from '@opentelemetry/api';
import { expect, it, onTestFinished } from 'vitest';
import { createDrataClient } from '../../src/index.js';
import { createOpenTelemetryHooks } from '../../src/opentelemetry.js';
import { recordingFetch } from '../recording-fetch.js';
import { samplePage } from '../sample-page.js';
import { startTracing } from './start-tracing.js';

it('uses the global provider, also one that is registered later', async () => {
  const { tracerProvider, onlySpan } = startTracing();
  const { fetch } = recordingFetch(() => Response.json(samplePage));
  const client = createDrataClient({ apiKey: 'key-1', hooks: createOpenTelemetryHooks(), fetch });
  trace.setGlobalTracerProvider(tracerProvider);
  onTestFinished(() => trace.disable());
  await client.connections.list();
  expect(onlySpan().name).toBe('GET /connections');
});

it('does no harm where no SDK is installed', async () => {
  const { fetch, only } = recordingFetch(() => Response.json(samplePage));
  const client = createDrataClient({ apiKey: 'key-1', hooks: createOpenTelemetryHooks(), fetch });
  expect(await client.connections.list()).toEqual(samplePage);
  expect(only().headers.has('traceparent')).toBe(false);
});
