import type { DrataHooks } from '../observation/drata-hooks.js';
import type { Call } from './call.js';

/** Calls a hook of the log, the client and the call. */
export function runHooks({ settings, init, attempt }: Call, name: keyof DrataHooks): void {
  for (const hooks of [settings.logHooks, settings.hooks, init.hooks]) {
    if (attempt && hooks?.[name]) {
      attempt.durationMs = Date.now() - attempt.startedAt;
      try {
        hooks[name](attempt);
      } catch {
        // What watches a call must not break it.
      }
    }
  }
}
