/** Runs something as soon as other work is done, unless it is taken back before by what is returned. */
export type LateStart = (run: () => void, now: number) => () => void;

/**
 * Makes a function that shares one timer between all that is to start late. A timer of its own for the time limit of
 * each call would take longer than most of what the client does for a call that is answered at once.
 */
export function createLateStart(): LateStart {
  // Not a `Set`: giving each function a hash takes as long as the timer would.
  let waiting: ((() => void) | undefined)[] = [];
  let dueSince = 0;
  return (run, now) => {
    const mine = waiting;
    const index = mine.push(run) - 1;
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
      mine[index] = undefined;
      // Calls that are answered at once, one after another, may not let a timer run for long.
      while (mine.length && !mine[mine.length - 1]) {
        mine.pop();
      }
    };
  };
}
