import { SpanStatusCode } from '@opentelemetry/api';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { rejectionOf } from '../rejection-of.js';
import { samplePage } from '../sample-page.js';
import { tracedClient } from './traced-client.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<Response>(() => {});

it('ends the span when the call is aborted', async () => {
  const controller = new AbortController();
  const { client, onlySpan } = tracedClient({ fetch: never });
  const rejection = rejectionOf(client.connections.list({}, { signal: controller.signal }));
  await vi.advanceTimersByTimeAsync(10);
  controller.abort();
  const error = await rejection;
  const { attributes, status } = onlySpan();
  expect(attributes['error.type']).toBe('DrataAbortError');
  expect(attributes).not.toHaveProperty('http.response.status_code');
  expect(status).toEqual({ code: SpanStatusCode.ERROR, message: error.message });
});

it('ends the span when an attempt takes too long', async () => {
  const { client, onlySpan } = tracedClient({ fetch: never, timeoutMs: 2500, retry: false });
  const rejection = rejectionOf(client.connections.list());
  await vi.advanceTimersByTimeAsync(2500);
  await rejection;
  const { attributes, duration } = onlySpan();
  expect(attributes['error.type']).toBe('DrataTimeoutError');
  expect(duration).toEqual([2, 500_000_000]);
});

it('does not take a response that comes too late for that of the next attempt', async () => {
  const answer: ((response: Response) => void)[] = [];
  const { client, spans } = tracedClient({
    fetch: () => new Promise((resolve) => answer.push(resolve)),
    timeoutMs: 1000,
    retry: { baseDelayMs: 0 },
  });
  const page = client.connections.list().then();
  await vi.advanceTimersByTimeAsync(1000);
  answer[0]?.(Response.json(samplePage));
  await vi.advanceTimersByTimeAsync(500);
  expect(spans()).toHaveLength(1);
  answer[1]?.(Response.json(samplePage));
  await page;
  const [late, next] = spans();
  expect(late?.attributes['error.type']).toBe('DrataTimeoutError');
  expect(next?.attributes).toMatchObject({ 'http.response.status_code': 200 });
  expect(next?.duration).toEqual([0, 500_000_000]);
});
