import { context, propagation } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import {
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { onTestFinished } from 'vitest';

/** The real SDK, with what it would export. */
export interface Tracing {
  readonly tracerProvider: TracerProvider;
  /** The spans that have ended, in that order. */
  spans(): readonly ReadableSpan[];
  /** The only one. */
  onlySpan(): ReadableSpan;
}

/** Starts the SDK as an application does, but for the global tracer provider; it is shut down when the test ends. */
export function startTracing(): Tracing {
  const exporter = new InMemorySpanExporter();
  const tracerProvider = new TracerProvider({
    spanProcessors: [new SimpleSpanProcessor({ exporter })],
  });
  const contextManager = new AsyncLocalStorageContextManager().enable();
  context.setGlobalContextManager(contextManager);
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  onTestFinished(async () => {
    await tracerProvider.shutdown();
    contextManager.disable();
    context.disable();
    propagation.disable();
  });
  const spans = (): readonly ReadableSpan[] => exporter.getFinishedSpans();
  return {
    tracerProvider,
    spans,
    onlySpan() {
      const [first, ...others] = spans();
      if (!first || others.length > 0) {
        throw new Error(`Expected one span, got ${spans().length}.`);
      }
      return first;
    },
  };
}
