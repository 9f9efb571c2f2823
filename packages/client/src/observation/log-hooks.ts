import type { Attempt } from './attempt.js';
import type { DrataHooks } from './drata-hooks.js';
import type { DrataLogger } from './drata-logger.js';

const levels = ['debug', 'info', 'warn', 'error', 'off'] as const;

/** Makes the hooks that write the log. */
export function logHooks(logger: DrataLogger): DrataHooks {
  const write = (level: 'debug' | 'warn' | 'error', message: string, attempt: Attempt): void => {
    if (levels.indexOf(level) >= levels.indexOf(logger.level ?? 'warn')) {
      const { headers, response, error, ...fields } = attempt;
      logger[level](error instanceof Error ? `${message}: ${error.message}` : message, fields);
    }
  };
  return {
    onRequest: (attempt) => write('debug', 'Request', attempt),
    onResponse: (attempt) => write('debug', 'Response', attempt),
    onRetry: (attempt) => write('warn', 'Retry', attempt),
    onError: (attempt) => attempt.delayMs ?? write('error', 'Failure', attempt),
  };
}
