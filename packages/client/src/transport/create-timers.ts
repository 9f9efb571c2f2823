/** Runs something after a time, in milliseconds, unless it is stopped before by what is returned, to be called once. */
export type StartTimer = (run: () => void, ms: number) => () => void;

/**
 * Makes timers that begin as soon as other work is done: all of them share one until then. A timer for the time limit of
 * each call would take longer than most of what the client does for a call that is answered at once.
 */
export function createTimers(): StartTimer {
  // Not a `Set`: giving each function a hash takes as long as the timer would.
  let waiting: ((() => void) | undefined)[] = [];
  let dueSince = 0;
  return (run, ms) => {
    const now = Date.now();
    const mine = waiting;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const index =
      mine.push(() => {
        timer = setTimeout(run, Math.max(now + ms - Date.now(), 0));
      }) - 1;
    // One that is overdue was a test's fake timer, and never comes.
    if (Math.abs(now - dueSince) > 1000) {
      dueSince = now;
      setTimeout(() => {
        const due = waiting;
        waiting = [];
        dueSince = 0;
        for (const start of due) {
          start?.();
        }
      });
    }
    return () => {
      clearTimeout(timer);
      mine[index] = undefined;
      // Calls that are answered at once, one after another, may not let a timer run for long.
      while (mine.length && !mine[mine.length - 1]) {
        mine.pop();
      }
    };
  };
}
