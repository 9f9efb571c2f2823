import type { OpenApiDocument } from '@drata-connections/types/contract';
import type { PrismMock } from './prism-mock.js';
import { toPrismOperations } from './to-prism-operations.js';

/**
 * Starts Prism in this process as a proxy that validates by the contract and passes everything on: what it finds stands
 * in the header `sl-violations`.
 *
 * @param upstream Where it passes requests on to.
 */
export async function startPrismProxy(
  contract: OpenApiDocument,
  upstream: string,
): Promise<PrismMock> {
  const [{ createServer }, { pino }] = await Promise.all([
    import('@stoplight/prism-http-server'),
    import('pino'),
  ]);
  const operations = await toPrismOperations(contract);
  const customLevels = { start: 11, success: 12 };
  const server = createServer(operations, {
    components: { logger: pino<never>({ level: 'silent', customLevels }) },
    cors: false,
    config: {
      isProxy: true,
      upstream: new URL(upstream),
      mock: { dynamic: false },
      checkSecurity: false,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
    },
  });
  const url = await server.listen(0, '127.0.0.1');
  return { url, close: () => server.close() };
}
