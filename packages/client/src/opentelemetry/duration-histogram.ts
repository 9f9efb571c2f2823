import { type Histogram, type MeterProvider, metrics } from '@opentelemetry/api';
import { instrumentationScope } from './instrumentation-scope.js';

const name = 'http.client.request.duration';

// In seconds; the boundaries that the conventions advise.
const boundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** Returns a function that gives the histogram of a provider, or of the global one of the moment. */
export function durationHistogram(given: MeterProvider | undefined): () => Histogram {
  let histogram: Histogram | undefined;
  let owner: MeterProvider | undefined;
  return () => {
    // Other than a tracer, a meter taken before the global provider is registered would stay without effect.
    const provider = given ?? metrics.getMeterProvider();
    if (!histogram || owner !== provider) {
      owner = provider;
      histogram = provider.getMeter(instrumentationScope).createHistogram(name, {
        description: 'Duration of HTTP client requests.',
        unit: 's',
        advice: { explicitBucketBoundaries: boundaries },
      });
    }
    return histogram;
  };
}
