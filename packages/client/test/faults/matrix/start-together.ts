/** Carries out tasks in order, at most a few at a time, and returns the promise of each at once. */
export function startTogether<Result>(
  tasks: readonly (() => Promise<Result>)[],
  atMost: number,
): Promise<Result>[] {
  let running = 0;
  const waiting: (() => void)[] = [];
  async function run(task: () => Promise<Result>): Promise<Result> {
    if (running === atMost) {
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      running++;
    }
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) {
        next();
      } else {
        running--;
      }
    }
  }
  return tasks.map((task) => {
    const result = run(task);
    // Whoever asks for it may come later than its failure.
    result.catch(() => {});
    return result;
  });
}
