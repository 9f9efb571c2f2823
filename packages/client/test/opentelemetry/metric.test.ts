import { metrics } from '@opentelemetry/api';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { METRIC_HTTP_CLIENT_REQUEST_DURATION } from '@opentelemetry/semantic-conventions';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { createDrataClient, type FetchFunction } from '../../src/index.js';
import { createOpenTelemetryHooks } from '../../src/opentelemetry.js';
import { samplePage } from '../sample-page.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function startMetrics() {
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter });
  const meterProvider = new MeterProvider({ readers: [reader] });
  onTestFinished(() => meterProvider.shutdown());
  return {
    meterProvider,
    collect: async () => (await reader.collect()).resourceMetrics.scopeMetrics,
  };
}

const answersAfter =
  (ms: number, status = 200): FetchFunction =>
  async () => {
    vi.advanceTimersByTime(ms);
    return Response.json(samplePage, { status });
  };

const attributes = {
  'http.request.method': 'GET',
  'server.address': 'public-api.drata.com',
  'server.port': 443,
  'url.template': '/connections',
};

it('measures each attempt in seconds, in the buckets of the conventions', async () => {
  const { meterProvider, collect } = startMetrics();
  const hooks = createOpenTelemetryHooks({ meterProvider });
  const client = createDrataClient({ apiKey: 'key-1', hooks, retry: false });
  await client.connections.list({}, { fetch: answersAfter(250) });
  await client.connections.list({}, { fetch: answersAfter(1500) });
  await client.connections.list({}, { fetch: answersAfter(40, 503) }).catch(() => {});
  await client.connections
    .list({}, { fetch: () => Promise.reject(new TypeError('fetch failed')) })
    .catch(() => {});

  const [scope] = await collect();
  expect(scope?.scope.name).toBe('@drata-connections/client');
  expect(scope?.metrics).toHaveLength(1);
  const [metric] = scope?.metrics ?? [];
  expect(metric?.descriptor).toMatchObject({
    name: METRIC_HTTP_CLIENT_REQUEST_DURATION,
    unit: 's',
    type: 'HISTOGRAM',
  });
  expect(metric?.dataPoints).toMatchObject([
    {
      attributes: { ...attributes, 'http.response.status_code': 200 },
      value: { count: 2, sum: 1.75, min: 0.25, max: 1.5 },
    },
    {
      attributes: { ...attributes, 'http.response.status_code': 503, 'error.type': '503' },
      value: { count: 1, sum: 0.04 },
    },
    { attributes: { ...attributes, 'error.type': 'DrataConnectionError' }, value: { count: 1 } },
  ]);
  expect(metric?.dataPoints[0]?.value).toHaveProperty(
    'buckets.boundaries',
    [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10],
  );
});

it('gives no attribute the values of a query or an id', async () => {
  const { meterProvider, collect } = startMetrics();
  const hooks = createOpenTelemetryHooks({ meterProvider });
  const client = createDrataClient({ apiKey: 'key-1', hooks, fetch: answersAfter(1) });
  for (const id of [104, 105]) {
    await client.connections.updateFromJson(id, { personnelData: [] });
  }
  const [scope] = await collect();
  expect(scope?.metrics[0]?.dataPoints).toHaveLength(1);
});

it('measures once the global provider is registered, and to one histogram from several clients', async () => {
  const { meterProvider, collect } = startMetrics();
  const clients = [1, 2].map((number) =>
    createDrataClient({
      apiKey: `key-${number}`,
      hooks: createOpenTelemetryHooks(),
      fetch: answersAfter(10),
    }),
  );
  const listAll = () => Promise.all(clients.map(({ connections }) => connections.list()));
  await listAll();
  metrics.setGlobalMeterProvider(meterProvider);
  onTestFinished(() => metrics.disable());
  await listAll();
  const [scope] = await collect();
  expect(scope?.metrics).toMatchObject([{ dataPoints: [{ value: { count: 2 } }] }]);
});
