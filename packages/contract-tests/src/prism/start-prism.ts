import type { PrismMock } from './prism-mock.js';
import { routeByPath } from './route-by-path.js';
import type { PrismOperations } from './to-prism-operations.js';

/** How Prism's server goes about it. */
export interface PrismConfig {
  /** Where a proxy passes requests on to; null for a mock. */
  readonly upstream: URL | null;
  readonly checkSecurity: boolean;
  readonly validateResponse: boolean;
}

/**
 * Starts Prism in this process, on a free port of 127.0.0.1.
 *
 * @throws Error when the port cannot be opened.
 */
export async function startPrism(
  operations: PrismOperations,
  { upstream, ...checks }: PrismConfig,
): Promise<Pick<PrismMock, 'url' | 'close'>> {
  // Loaded when needed: Prism takes a second to load, and deriving cases does not need it.
  const [prism, { pino }] = await Promise.all([
    import('@stoplight/prism-http-server'),
    import('pino'),
  ]);
  // Prism logs on two levels of its own and fails without them; its types know nothing of them.
  const customLevels = { start: 11, success: 12 };
  const config = {
    ...checks,
    mock: { dynamic: false },
    validateRequest: true,
    errors: false,
    upstreamProxy: undefined,
  };
  const server = prism.createServer(operations, {
    components: { logger: pino<never>({ level: 'silent', customLevels }) },
    cors: false,
    config:
      upstream === null ? { ...config, isProxy: false } : { ...config, isProxy: true, upstream },
  });
  routeByPath(server.prism, operations);
  const url = await server.listen(0, '127.0.0.1');
  return { url, close: () => server.close() };
}
