import { createDrataClient, type DrataClient, type DrataClientOptions } from '../../src/index.js';
import { createOpenTelemetryHooks } from '../../src/opentelemetry.js';
import { startTracing, type Tracing } from './start-tracing.js';

/** The key of every traced client: no span may hold it. */
export const tracedKey = 'drata-key-7f3a91';

/** A client whose attempts are traced by the real SDK. */
export function tracedClient(
  options: Partial<DrataClientOptions>,
): Tracing & { readonly client: DrataClient } {
  const tracing = startTracing();
  const hooks = createOpenTelemetryHooks({ tracerProvider: tracing.tracerProvider });
  return { ...tracing, client: createDrataClient({ apiKey: tracedKey, hooks, ...options }) };
}
