import { openClientEdge, type PrismMock } from '@drata-connections/contract-tests';
import { ownContract } from '../own-contract.js';
import type { Spoilt } from './spoilt.js';

/**
 * Runs the cases of the client edge, and ends at the first that does not hold.
 *
 * @param mock A running mock: starting one for each fault would take longer than the cases.
 * @returns What did not hold, in a few words; null when everything does.
 */
export async function checkClient(mock: PrismMock, spoilt: Spoilt = {}): Promise<string | null> {
  const shared: PrismMock = { url: mock.url, close: () => Promise.resolve() };
  const edge = await openClientEdge({
    ...spoilt,
    contract: ownContract,
    startMock: () => Promise.resolve(shared),
  });
  try {
    for (const contractCase of edge.cases) {
      const { id, problems } = await edge.run(contractCase);
      const problem = problems.find((text) => !isOfTheHarness(text));
      if (problem !== undefined) return `${id}: ${problem}`;
    }
    const [uncovered] = edge.coverage().uncovered;
    return uncovered === undefined ? null : `coverage: ${uncovered} was not exercised`;
  } finally {
    await edge.close();
  }
}

/**
 * Faults are put in below the client, so its errors name the request as it was before. A client that had the fault
 * itself would name the other: this difference must not count.
 */
function isOfTheHarness(problem: string): boolean {
  return /^threw an error of \w+ http\S+, but sent /.test(problem);
}
