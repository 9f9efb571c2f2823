import { readFile } from 'node:fs/promises';
import { trace } from '@opentelemetry/api';
import { expect, it, onTestFinished, vi } from 'vitest';
import { recordingFetch } from '../recording-fetch.js';
import { samplePage } from '../sample-page.js';
import { startTracing } from './start-tracing.js';

const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8');

it('has readme-example.ts as the program of its section', async () => {
  const sections = (await read('../../README.md')).split(/^## /m);
  const section = sections.find((each) => each.startsWith('OpenTelemetry\n')) ?? '';
  const program = (await read('./readme-example.ts'))
    .replace(/^(\/\/ biome-ignore-all .*\n)+/, '')
    .replace('../../src/index.js', '@drata-connections/client')
    .replace('../../src/opentelemetry.js', '@drata-connections/client/opentelemetry');
  expect(/```ts\n(.*?)```/s.exec(section)?.[1]).toBe(program);
});

it('has a program that runs', async () => {
  const { tracerProvider, onlySpan } = startTracing();
  const { fetch, only } = recordingFetch(() => Response.json(samplePage));
  trace.setGlobalTracerProvider(tracerProvider);
  vi.stubGlobal('fetch', fetch);
  vi.stubEnv('DRATA_API_KEY', 'key-1');
  onTestFinished(() => {
    trace.disable();
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  });
  await import('./readme-example.js');
  expect(onlySpan().name).toBe('GET /connections');
  expect(only().headers.get('traceparent')).toContain(onlySpan().spanContext().spanId);
});
