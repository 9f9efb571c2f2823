import { openClientEdge, type PrismMock } from '@drata-connections/contract-tests';
import { ownContract } from '../own-contract.js';
import type { Spoilt } from './spoilt.js';

/** What came of a client. */
export interface CheckedClient {
  /** What did not hold, in a few words; null when everything does. */
  readonly problem: string | null;
  /** What was put down to the mock or to the document: of the own contract, nothing may be, whatever a client does. */
  readonly excused: readonly string[];
}

/**
 * Runs the cases of the client edge, and ends at the first that does not hold.
 *
 * @param mock A running mock: starting one for each fault would take longer than the cases.
 */
export async function checkClient(mock: PrismMock, spoilt: Spoilt = {}): Promise<CheckedClient> {
  const shared: PrismMock = { url: mock.url, close: () => Promise.resolve() };
  const edge = await openClientEdge({
    ...spoilt,
    contract: ownContract,
    startMock: () => Promise.resolve(shared),
  });
  const excused: string[] = [];
  try {
    for (const contractCase of edge.cases) {
      const { id, problems, skipped } = await edge.run(contractCase);
      if (skipped !== undefined) excused.push(`${id}: ${skipped}`);
      const problem = problems.find((text) => !isOfTheHarness(text));
      if (problem !== undefined) return { problem: `${id}: ${problem}`, excused };
    }
    const { uncovered, excluded } = edge.coverage();
    const [missing] = uncovered;
    const problem = missing === undefined ? null : `coverage: ${missing} was not exercised`;
    return { problem, excused: [...excused, ...excluded] };
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
