/** Runs something as soon as other work is done, unless it is taken back before by what is returned. */
export type LateStart = (run: () => void, now: number) => () => void;

/**
 * Makes a function that shares one timer between all that is to start late. A timer of its own for the time limit of
 * each call would take longer than most of what the client does for a call that is answered at once.
 */
export function createLateStart(): LateStart {
  const waiting = new Set<() => void>();
  let dueSince = 0;
  return (run, now) => {
    waiting.add(run);
    // One that is overdue was a test's fake timer, and never comes.
    if (Math.abs(now - dueSince) > 1000) {
      dueSince = now;
      setTimeout(() => {
        dueSince = 0;
        for (const start of waiting) {
          start();
        }
        waiting.clear();
      });
    }
    return () => waiting.delete(run);
  };
}
