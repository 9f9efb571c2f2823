import { checkNumbers } from '../options/check-numbers.js';
import type { Settings } from '../options/settings.js';
import { toRateLimiter } from '../options/to-rate-limiter.js';
import type { Call } from '../transport/call.js';
import type { ExchangeInit } from './exchange.js';
import type { Operation } from './operation.js';
import { toUrl } from './to-url.js';

/** Begins a call: writes its URL, and sets its deadline. */
export const createCall = (
  settings: Settings,
  operation: Operation,
  init: ExchangeInit,
  isObserved = false,
): Call => {
  // Most calls have none, and copying takes longer than looking.
  if ((init.timeoutMs ?? init.deadlineMs ?? init.concurrency ?? init.retry) !== undefined) {
    checkNumbers({ ...init, ...init.retry }, 'send the request');
  }
  return {
    settings,
    init,
    operation,
    hooks: init.hooks ? [...settings.allHooks, init.hooks] : settings.allHooks,
    isObserved,
    endsAt: Date.now() + ((init.deadlineMs ?? settings.deadlineMs ?? 300_000) || Infinity),
    url: toUrl(
      settings.baseUrl + operation[2],
      init,
      (init.arrayStyle ?? settings.arrayStyle) === 'brackets',
    ),
    limiter: (toRateLimiter(init.rateLimit) ?? settings.rateLimit) || undefined,
    attempts: 0,
    delayMs: 0,
    apiKey: '',
  };
};
