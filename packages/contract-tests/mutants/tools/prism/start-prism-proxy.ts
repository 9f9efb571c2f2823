import type { OpenApiDocument } from '@drata-connections/types/contract';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';
import { pino } from 'pino';

/** A running proxy. */
export interface PrismProxy {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts Prism as a validating proxy that answers violations with errors: its strictest setting. */
export async function startPrismProxy(
  contract: OpenApiDocument,
  upstream: string,
): Promise<PrismProxy> {
  // Prism dereferences the document in place: it gets a copy.
  const operations = await getHttpOperationsFromSpec(structuredClone(contract));
  // Prism logs on two levels of its own and fails without them; its types know nothing of them.
  const customLevels = { start: 11, success: 12 };
  const server = createServer(operations, {
    components: { logger: pino<never>({ level: 'silent', customLevels }) },
    cors: false,
    config: {
      mock: { dynamic: false },
      isProxy: true,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: true,
      upstream: new URL(upstream),
      upstreamProxy: undefined,
    },
  });
  return { url: await server.listen(0, '127.0.0.1'), close: () => server.close() };
}
