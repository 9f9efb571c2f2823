import type { Attempt, DrataHooks, DrataLogger } from '../../../src/index.js';
import { printed } from './printed.js';

/**
 * Makes hooks and a logger that keep all that they are told.
 *
 * @param onWait Told in milliseconds how long the client is about to wait.
 */
export function observe(onWait: (ms: number) => void): {
  readonly hooks: DrataHooks;
  readonly logger: DrataLogger;
  readonly attempts: ReadonlySet<Attempt>;
  /** All of it, as a program may print it. */
  print(): string;
} {
  const attempts = new Set<Attempt>();
  const lines: string[] = [];
  const see = (attempt: Attempt): void => {
    attempts.add(attempt);
    lines.push(JSON.stringify(attempt.headers));
  };
  const log = (message: string, fields: Record<string, unknown>): void => {
    lines.push(message, printed(fields));
  };
  return {
    hooks: {
      onRequest: see,
      onResponse: see,
      onError: see,
      onRetry(attempt) {
        see(attempt);
        onWait(attempt.delayMs ?? 0);
      },
    },
    logger: { level: 'debug', debug: log, info: log, warn: log, error: log },
    attempts,
    print: () => [...lines, ...[...attempts].map(printed)].join('\n'),
  };
}
