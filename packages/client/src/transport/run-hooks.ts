import type { DrataHooks } from '../observation/drata-hooks.js';
import { tell } from '../observation/tell.js';
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
    tell(() => set[name]?.(attempt));
  }
}
