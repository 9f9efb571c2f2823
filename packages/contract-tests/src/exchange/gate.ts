import { setTimeout as delay } from 'node:timers/promises';

/** Lets so many through at a time, and so many in a minute. */
export interface Gate {
  run<Result>(task: () => Promise<Result>): Promise<Result>;
  /** Holds everybody back for so many milliseconds. */
  pause(milliseconds: number): void;
}

/** What a gate is made from. */
export interface GateOptions {
  readonly concurrency: number;
  /** `Infinity` for no limit. */
  readonly requestsPerMinute: number;
  readonly signal?: AbortSignal | undefined;
  /** The time in milliseconds. Default: the machine's. */
  readonly now?: () => number;
  /** Waits so many milliseconds. Default: a timer. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/** Makes a gate. Who comes first goes first. */
export function createGate(options: GateOptions): Gate {
  const { concurrency, requestsPerMinute, signal, now = () => performance.now() } = options;
  const wait =
    options.wait ?? ((milliseconds) => delay(milliseconds, undefined, signal ? { signal } : {}));
  const spacing = 60_000 / requestsPerMinute;
  const waiting: (() => void)[] = [];
  let inside = 0;
  let next = 0;

  async function enter(): Promise<void> {
    if (inside >= concurrency) await new Promise<void>((resolve) => waiting.push(resolve));
    else inside += 1;
  }

  function leave(): void {
    const first = waiting.shift();
    if (first === undefined) inside -= 1;
    else first();
  }

  async function turn(): Promise<void> {
    for (;;) {
      signal?.throwIfAborted();
      const time = now();
      if (time >= next) {
        if (spacing > 0) next = Math.max(next, time - spacing) + spacing;
        return;
      }
      await wait(Math.ceil(next - time));
    }
  }

  return {
    async run(task) {
      await enter();
      try {
        await turn();
        return await task();
      } finally {
        leave();
      }
    },
    pause(milliseconds) {
      next = Math.max(next, now() + milliseconds);
    },
  };
}
