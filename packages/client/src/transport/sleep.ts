/** Waits. Rejects with the signal's reason, and leaves no timer behind, when the signal is aborted. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      (signal?.aborted ? reject : resolve)(signal?.reason);
    };
    const timer = setTimeout(stop, ms);
    signal?.addEventListener('abort', stop);
  });
}
