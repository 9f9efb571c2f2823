import type { MeterProvider, TracerProvider } from '@opentelemetry/api';

/** Options of `createOpenTelemetryHooks`. */
export interface OpenTelemetryOptions {
  /** Where the spans go. Default: the global provider, which may be registered later. */
  readonly tracerProvider?: TracerProvider | undefined;
  /** Where the metric goes. Default: the global provider, which may be registered later. */
  readonly meterProvider?: MeterProvider | undefined;
}
