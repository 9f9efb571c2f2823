import type { OpenApiDocument } from '@drata-connections/types/contract';
import { readContract } from '../contract/read-contract.js';
import { fillExamples } from './fill-examples.js';
import type { PrismMock } from './prism-mock.js';
import { readOperations } from './read-operations.js';
import { startPrism } from './start-prism.js';

/**
 * Starts Prism in this process, on a free port of 127.0.0.1, as a mock that validates requests and credentials by the
 * contract.
 *
 * Prism ignores the path in `servers` (`/public`): it serves the contract's paths at the root, so a client's base URL
 * is the mock's `url` as it is.
 *
 * An operation that Prism cannot read is left out, and named: `unreadable`.
 *
 * @throws ContractError when the contract cannot be read; Error when the port cannot be opened.
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
  const { schemas } = readContract(contract);
  const { operations, unreadable } = await readOperations(contract, (copy, part) =>
    fillExamples(copy, part, schemas),
  );
  const mock = await startPrism(operations, {
    upstream: null,
    checkSecurity: true,
    // The answers are judged here, by the contract. Prism would compile every schema of every answer to do it, too.
    validateResponse: false,
  });
  return { ...mock, unreadable };
}
