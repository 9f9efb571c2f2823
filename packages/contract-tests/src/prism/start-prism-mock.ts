import type { OpenApiDocument } from '@drata-connections/types/contract';
import { readContract } from '../contract/read-contract.js';
import { fillExamples } from './fill-examples.js';
import type { PrismMock } from './prism-mock.js';
import { routeByPath } from './route-by-path.js';
import { splitContract } from './split-contract.js';
import { type PrismOperations, toPrismOperations } from './to-prism-operations.js';

/**
 * Starts Prism in this process, on a free port of 127.0.0.1, as a mock that validates requests and credentials by the
 * contract.
 *
 * Prism ignores the path in `servers` (`/public`): it serves the contract's paths at the root, so a client's base URL
 * is the mock's `url` as it is.
 *
 * @throws Error when Prism cannot read the contract or the port cannot be opened.
 * @example
 * ```ts
 * import { contract } from '@drata-connections/types/contract';
 *
 * const mock = await startPrismMock(contract);
 * const response = await fetch(`${mock.url}/connections`, { headers: { authorization: 'Bearer any' } });
 * await mock.close();
 * ```
 */
export async function startPrismMock(contract: OpenApiDocument): Promise<PrismMock> {
  // Loaded when needed: Prism takes a second to load, and deriving cases does not need it.
  const [{ createServer }, { pino }] = await Promise.all([
    import('@stoplight/prism-http-server'),
    import('pino'),
  ]);
  const operations: PrismOperations = [];
  const { schemas } = readContract(contract);
  for (const part of splitContract(contract)) {
    const copy = structuredClone(part);
    fillExamples(copy, part, schemas);
    operations.push(...(await toPrismOperations(copy)));
  }
  // Prism logs on two levels of its own and fails without them; its types know nothing of them.
  const customLevels = { start: 11, success: 12 };
  const server = createServer(operations, {
    components: { logger: pino<never>({ level: 'silent', customLevels }) },
    cors: false,
    config: {
      mock: { dynamic: false },
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      // The answers are judged here, by the contract. Prism would compile every schema of every answer to do it, too.
      validateResponse: false,
      errors: false,
      upstreamProxy: undefined,
    },
  });
  routeByPath(server.prism, operations);
  const url = await server.listen(0, '127.0.0.1');
  return { url, close: () => server.close() };
}
