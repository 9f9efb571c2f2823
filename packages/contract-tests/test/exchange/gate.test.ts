import { expect, test } from 'vitest';
import { createGate } from '../../src/exchange/gate.js';

/** A gate with a clock that only waiting moves. */
function clockedGate(concurrency: number, requestsPerMinute: number) {
  let time = 0;
  const gate = createGate({
    concurrency,
    requestsPerMinute,
    now: () => time,
    wait: async (milliseconds) => {
      time += milliseconds;
    },
  });
  return { gate, now: () => time };
}

test('no more go through in a minute than are let', async () => {
  const { gate, now } = clockedGate(4, 250);
  const times: number[] = [];
  await Promise.all(Array.from({ length: 600 }, () => gate.run(async () => times.push(now()))));
  for (const start of times) {
    expect(
      times.filter((time) => time >= start && time < start + 60_000).length,
    ).toBeLessThanOrEqual(251);
  }
});

test('no more are inside at a time than are let', async () => {
  const { gate } = clockedGate(3, Number.POSITIVE_INFINITY);
  let [inside, most] = [0, 0];
  await Promise.all(
    Array.from({ length: 20 }, () =>
      gate.run(async () => {
        inside += 1;
        most = Math.max(most, inside);
        await Promise.resolve();
        inside -= 1;
      }),
    ),
  );
  expect(most).toBe(3);
});

test('a pause holds everybody back', async () => {
  const { gate, now } = clockedGate(2, Number.POSITIVE_INFINITY);
  gate.pause(5000);
  expect(await gate.run(async () => now())).toBe(5000);
});

test('a task that fails makes room for the next', async () => {
  const { gate } = clockedGate(1, Number.POSITIVE_INFINITY);
  await expect(gate.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await gate.run(async () => 'yes')).toBe('yes');
});
