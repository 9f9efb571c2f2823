import {
  type Attributes,
  type Context,
  context,
  propagation,
  type Span,
  SpanKind,
  trace,
} from '@opentelemetry/api';
import type { Attempt } from '../observation/attempt.js';
import { durationHistogram } from './duration-histogram.js';
import { endSpan } from './end-span.js';
import { instrumentationScope } from './instrumentation-scope.js';
import type { OpenTelemetryHooks } from './open-telemetry-hooks.js';
import type { OpenTelemetryOptions } from './open-telemetry-options.js';
import { operationAttributes } from './operation-attributes.js';
import { outcomeAttributes } from './outcome-attributes.js';
import { requestAttributes } from './request-attributes.js';

/** A request that is under way. */
interface TracedRequest {
  readonly span: Span;
  readonly context: Context;
  readonly attributes: Attributes;
  /** By the monotonic clock, in milliseconds. */
  readonly startedAt: number;
}

/**
 * Makes hooks that trace and measure each attempt by OpenTelemetry's conventions for HTTP clients.
 *
 * An attempt is a span of kind CLIENT named like `GET /connections` and a value of the histogram
 * `http.client.request.duration`. It begins when the request is sent and ends when its response is read, so a retry is a
 * span of its own, with `http.request.resend_count`, and no waiting is in it. Its parent is the span that is active when
 * the call is sent: for a list, when that is awaited or iterated. The context is sent along by the global propagator, as
 * `traceparent` in most set-ups. No span holds the API key, a header or a body; `url.full` holds the query.
 *
 * Where all of `fetch` is instrumented, too (by `@opentelemetry/instrumentation-undici`), each attempt is traced twice:
 * let its `ignoreRequestHook` leave out the requests to the API, or do without these hooks.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 * @example
 * ```ts
 * const client = createDrataClient({ apiKey, hooks: createOpenTelemetryHooks() });
 * ```
 * @example Beside hooks of your own:
 * ```ts
 * const hooks = { ...createOpenTelemetryHooks(), onRetry: ({ delayMs }) => console.warn(`Again in ${delayMs} ms`) };
 * ```
 */
export function createOpenTelemetryHooks(options: OpenTelemetryOptions = {}): OpenTelemetryHooks {
  const tracer = (options.tracerProvider ?? trace).getTracer(instrumentationScope);
  const histogram = durationHistogram(options.meterProvider);
  const underWay = new WeakMap<Attempt, TracedRequest>();

  const end = (attempt: Attempt): void => {
    const request = underWay.get(attempt);
    if (request) {
      underWay.delete(attempt);
      const seconds = (performance.now() - request.startedAt) / 1000;
      const outcome = outcomeAttributes(attempt);
      endSpan(request.span, attempt, outcome);
      histogram().record(seconds, { ...request.attributes, ...outcome }, request.context);
    }
  };

  return {
    onRequest(attempt) {
      const attributes = operationAttributes(attempt);
      const parent = context.active();
      const span = tracer.startSpan(
        [attempt.method, attributes['url.template']].join(' ').trim(),
        {
          kind: SpanKind.CLIENT,
          attributes: { ...attributes, ...requestAttributes(attempt) },
        },
        parent,
      );
      const own = trace.setSpan(parent, span);
      underWay.set(attempt, { span, context: own, attributes, startedAt: performance.now() });
      propagation.inject(own, attempt.headers);
    },
    onResponse(attempt) {
      // After any other response comes `onError`.
      if (attempt.response?.ok) {
        end(attempt);
      }
    },
    onError: end,
  };
}
