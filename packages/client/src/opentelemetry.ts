export { createOpenTelemetryHooks } from './opentelemetry/create-open-telemetry-hooks.js';
export type { OpenTelemetryHooks } from './opentelemetry/open-telemetry-hooks.js';
export type { OpenTelemetryOptions } from './opentelemetry/open-telemetry-options.js';
