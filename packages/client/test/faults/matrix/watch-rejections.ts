import { afterAll } from 'vitest';

/** Collects what would end a program, or warn its user: unhandled rejections and warnings, until the file's tests end. */
export function watchRejections(): {
  /** What came up since it was asked last. */
  settled(): Promise<readonly unknown[]>;
} {
  const seen: unknown[] = [];
  const collect = (reason: unknown): void => void seen.push(reason);
  process.on('unhandledRejection', collect);
  process.on('warning', collect);
  afterAll(() => {
    process.off('unhandledRejection', collect);
    process.off('warning', collect);
  });
  return {
    async settled() {
      // They are told of after the microtasks of the turn in which they came up.
      await new Promise((resolve) => setImmediate(resolve));
      return seen.splice(0);
    },
  };
}
