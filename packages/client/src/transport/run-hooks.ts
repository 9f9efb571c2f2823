import type { DrataHooks } from '../observation/drata-hooks.js';
import type { Call } from './call.js';

/** Calls a hook of the log, the client and the call. */
export function runHooks({ hooks, attempt }: Call, name: keyof DrataHooks): void {
  for (const set of attempt ? hooks : []) {
    if (attempt && name !== 'onRequest') {
      attempt.durationMs = Date.now() - attempt.startedAt;
    }
    try {
      if (attempt) set[name]?.(attempt);
    } catch {
      // What watches a call must not break it.
    }
  }
}
