import type { DrataHooks } from '../observation/drata-hooks.js';

/**
 * The hooks that `createOpenTelemetryHooks` returns. They need no `this`, and there is no `onRetry` among them, so they
 * can stand beside hooks of your own.
 */
export type OpenTelemetryHooks = Required<Pick<DrataHooks, 'onRequest' | 'onResponse' | 'onError'>>;
