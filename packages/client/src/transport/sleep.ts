/** Waits, as long as a timer can: 24 days. Rejects with the signal's reason, and leaves no timer behind, when the signal is aborted. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      (signal?.aborted ? reject : resolve)(signal?.reason);
    };
    const timer = setTimeout(stop, Math.min(ms, 2 ** 31 - 1));
    signal?.addEventListener('abort', stop);
  });
}
