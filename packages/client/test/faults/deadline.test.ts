import { describe, expect, it } from 'vitest';
import { isDrataConnectionError, isDrataTimeoutError } from '../../src/index.js';
import { faultNamed } from './faults/fault-named.js';
import { slowFaults } from './faults/slow-faults.js';
import { calls } from './matrix/calls.js';
import { runCall } from './matrix/run-call.js';
import { stopTime } from './matrix/stop-time.js';

const passTime = stopTime();

describe.each(slowFaults)('$name', (fault) => {
  it.each(calls)('ends $name at the deadline', async (call) => {
    const options = { timeoutMs: 0, deadlineMs: 900 };
    const { error, requests, leftOpen } = await runCall(fault, call, 'always', {
      options,
      passTime,
    });
    expect(isDrataTimeoutError(error) && error.kind).toBe('deadlineMs');
    expect(requests).toHaveLength(1);
    expect(leftOpen).toBe(0);
  });
});

it.each(calls)('$name does not wait past the deadline for the end of a storm', async (call) => {
  const storm = faultNamed('429 storm, Retry-After in seconds');
  const { result, error, requests } = await runCall(storm, call, 'always', {
    options: { deadlineMs: 900 },
    passTime,
  });
  // The refusal says more than a timeout would.
  expect(result ?? error).toMatchObject({ status: 429 });
  expect(requests).toHaveLength(1);
});

describe.each(['reset before headers', 'connection refused'].map(faultNamed))('$name', (fault) => {
  it.each(calls)('is not met by $name again after the deadline', async (call) => {
    const endsAt = Date.now() + 900;
    const { error } = await runCall(fault, call, 'always', {
      options: {
        deadlineMs: 900,
        retry: { attempts: 1_000_000, baseDelayMs: 100, maxDelayMs: 200 },
      },
      passTime,
    });
    expect(isDrataConnectionError(error) || isDrataTimeoutError(error)).toBe(true);
    expect(Date.now()).toBeLessThanOrEqual(endsAt);
  });
});
