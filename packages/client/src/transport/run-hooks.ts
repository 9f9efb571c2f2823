import type { DrataHooks } from '../observation/drata-hooks.js';
import type { Call } from './call.js';

/** Calls a hook of the log, the client and the call. */
export function runHooks({ hooks, attempt }: Call, name: keyof DrataHooks): void {
  if (!attempt) {
    return;
  }
  if (name !== 'onRequest') {
    attempt.durationMs = Date.now() - attempt.startedAt;
  }
  for (const set of hooks) {
    try {
      set[name]?.(attempt);
    } catch {
      // What watches a call must not break it.
    }
  }
}
