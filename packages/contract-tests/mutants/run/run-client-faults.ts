import { startPrismMock } from '@drata-connections/contract-tests';
import { checkClient } from '../client/check-client.js';
import type { ClientFault } from '../client/client-fault.js';
import { ownContract } from '../own-contract.js';
import type { ClientRow } from './client-row.js';

/** Runs the client edge on the client without a fault, then with each. */
export async function runClientFaults(
  faults: readonly ClientFault[],
  onRow: (row: ClientRow) => void,
): Promise<{
  readonly cleanFindings: readonly string[];
  readonly excused: readonly string[];
  readonly rows: readonly ClientRow[];
}> {
  const mock = await startPrismMock(ownContract);
  try {
    const clean = await checkClient(mock);
    const excused = [...clean.excused];
    const rows: ClientRow[] = [];
    for (const fault of faults) {
      const { problem, excused: more } = await checkClient(mock, fault.spoilt);
      excused.push(...more.map((what) => `${fault.id}: ${what}`));
      const row = { fault, problem };
      rows.push(row);
      onRow(row);
    }
    return { cleanFindings: clean.problem === null ? [] : [clean.problem], excused, rows };
  } finally {
    await mock.close();
  }
}
