import { describe, expect, it } from 'vitest';
import { isDrataAbortError } from '../../src/index.js';
import type { Fault } from './faults/fault.js';
import { faultNamed } from './faults/fault-named.js';
import { slowFaults } from './faults/slow-faults.js';
import { calls } from './matrix/calls.js';
import { runCall } from './matrix/run-call.js';
import { watchRejections } from './matrix/watch-rejections.js';
import { httpMessage } from './server/http-message.js';

const rejections = watchRejections();

describe.each(slowFaults)('$name', (fault) => {
  it.each(calls)('stops $name at once when the caller aborts', async (call) => {
    const controller = new AbortController();
    const aborting: Fault = {
      ...fault,
      answer(exchange) {
        fault.answer?.(exchange);
        controller.abort();
      },
    };
    const options = { signal: controller.signal, timeoutMs: 0 };
    const outcome = await runCall(aborting, call, 'always', { options });
    expect(isDrataAbortError(outcome.error)).toBe(true);
    expect(outcome.requests).toHaveLength(1);
    expect(outcome.leftOpen).toBe(0);
  });
});

it.each(calls)('$name stops waiting for the next attempt when the caller aborts', async (call) => {
  const controller = new AbortController();
  const storm: Fault = {
    name: '429',
    answer: ({ socket }) =>
      socket.write(httpMessage({ status: 429, headers: { 'retry-after': '8' } })),
    meaning: { kind: 'status', status: 429 },
  };
  const outcome = await runCall(storm, call, 'always', {
    options: {
      signal: controller.signal,
      hooks: { onRetry: () => queueMicrotask(() => controller.abort()) },
    },
  });
  expect(isDrataAbortError(outcome.error)).toBe(true);
  expect(outcome.requests).toHaveLength(1);
  expect(outcome.durationMs).toBeLessThan(5000);
});

it.each(calls)('$name stops when the caller aborts before anything is sent', async (call) => {
  const controller = new AbortController();
  const outcome = await runCall(faultNamed('silence'), call, 'always', {
    options: {
      signal: controller.signal,
      fetch(input, init) {
        const response = fetch(input, init);
        controller.abort();
        return response;
      },
    },
  });
  expect(isDrataAbortError(outcome.error)).toBe(true);
  expect(outcome.requests).toEqual([]);
  expect(await rejections.settled()).toEqual([]);
});
