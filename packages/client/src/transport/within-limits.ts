import { DrataTimeoutError } from '../errors/drata-timeout-error.js';
import { failure } from '../errors/failure.js';
import type { Call } from './call.js';

/**
 * Runs something that ends at once when the caller aborts or the time is over: not every `fetch` heeds its signal.
 *
 * @param run Gets the signal to stop by, and a function that sets the time from now on, in milliseconds. The deadline of
 * the call holds in any case.
 */
export async function withinLimits<Result>(
  call: Call,
  run: (signal: AbortSignal, limit: (ms: number) => void) => Promise<Result>,
): Promise<Result> {
  const { signal } = call.init;
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let abort = (): void => {};
  try {
    return await new Promise((resolve, reject) => {
      const limit = (ms: number): void => {
        const left = call.endsAt - Date.now();
        const kind = ms < left ? 'timeoutMs' : 'deadlineMs';
        clearTimeout(timer);
        // A timer cannot be set to more.
        if (ms < 2 ** 31 || left < 2 ** 31) {
          timer = setTimeout(
            () =>
              reject(
                failure(
                  DrataTimeoutError,
                  call,
                  `it took longer than \`${kind}\` allows`,
                  `Try again later, or raise \`${kind}\`.`,
                  { kind },
                ),
              ),
            Math.min(ms, left),
          );
        }
      };
      abort = () => reject(signal?.reason);
      signal?.throwIfAborted();
      signal?.addEventListener('abort', abort);
      run(controller.signal, limit).then(resolve, reject);
    });
  } catch (error) {
    // A `fetch` that failed by itself may still hold its connection.
    controller.abort(error);
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
