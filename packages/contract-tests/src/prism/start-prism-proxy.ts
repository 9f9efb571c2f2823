import type { OpenApiDocument } from '@drata-connections/types/contract';
import type { PrismMock } from './prism-mock.js';
import { readOperations } from './read-operations.js';
import { startPrism } from './start-prism.js';

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
  const { operations, unreadable } = await readOperations(contract);
  const proxy = await startPrism(operations, {
    upstream: new URL(upstream),
    checkSecurity: false,
    validateResponse: true,
  });
  return { ...proxy, unreadable };
}
