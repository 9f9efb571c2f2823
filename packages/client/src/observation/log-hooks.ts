import type { Attempt } from './attempt.js';
import type { DrataHooks } from './drata-hooks.js';
import type { DrataLogger } from './drata-logger.js';

const levels = ['debug', 'info', 'warn', 'error', 'off'] as const;

/** Makes the hooks that write the log. */
export function logHooks(logger: DrataLogger): DrataHooks {
  const least = levels.indexOf(logger.level ?? 'warn');
  const write = (level: 'debug' | 'warn' | 'error', title: string) => (attempt: Attempt) => {
    const { headers, response, error, ...fields } = attempt;
    return levels.indexOf(level) < least
      ? undefined
      : logger[level](error instanceof Error ? `${title}: ${error.message}` : title, fields);
  };
  const fail = write('error', 'Failure');
  return {
    onRequest: write('debug', 'Request'),
    onResponse: write('debug', 'Response'),
    onRetry: write('warn', 'Retry'),
    onError: (attempt) => attempt.delayMs ?? fail(attempt),
  };
}
