import { DrataTimeoutError } from '../errors/drata-timeout-error.js';
import { failure } from '../errors/failure.js';
import type { Call } from './call.js';

/**
 * Runs something that ends at once when the caller aborts or the time is over: not every `fetch` heeds its signal.
 *
 * @param run Gets the signal to stop by, and a function that sets the time from now on, in milliseconds. The deadline of
 * the call holds in any case.
 */
export function withinLimits<Result>(
  call: Call,
  run: (signal: AbortSignal, limit: (ms: number) => void) => Promise<Result>,
): Promise<Result> {
  const { signal } = call.init;
  const controller = new AbortController();
  let isOver = false;
  let stopTimer = (): void => {};

  return new Promise((resolve, reject) => {
    const stop = (): void => {
      isOver = true;
      stopTimer();
      signal?.removeEventListener('abort', abort);
    };
    const fail = (error: unknown): void => {
      if (!isOver) {
        stop();
        // A `fetch` that failed by itself may still hold its connection.
        controller.abort(error);
        reject(error);
      }
    };
    const abort = (): void => fail(signal?.reason);
    const limit = (ms: number): void => {
      const left = call.endsAt - Date.now();
      const kind = ms < left ? 'timeoutMs' : 'deadlineMs';
      const wait = Math.min(ms, left);
      stopTimer();
      // A timer cannot be set to more.
      if (wait < 2 ** 31) {
        stopTimer = call.settings.startTimer(() => {
          const reason = `it took longer than \`${kind}\` allows`;
          const step = `Try again later, or raise \`${kind}\`.`;
          fail(failure(DrataTimeoutError, call, reason, step, { kind }));
        }, wait);
      }
    };
    if (signal?.aborted) {
      abort();
    } else {
      signal?.addEventListener('abort', abort);
      run(controller.signal, limit).then((result) => {
        stop();
        resolve(result);
      }, fail);
    }
  });
}
