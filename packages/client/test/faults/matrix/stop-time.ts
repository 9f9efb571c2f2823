import { afterAll, vi } from 'vitest';

/**
 * Stops the timers and the clock that the client goes by, until the file's tests end; the network goes on.
 *
 * @returns Lets time pass, in milliseconds. Calls must not overlap while it is used: it passes for all of them.
 */
export function stopTime(): (ms: number) => void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  afterAll(() => void vi.useRealTimers());
  return (ms) => void vi.advanceTimersByTime(Math.ceil(ms));
}
