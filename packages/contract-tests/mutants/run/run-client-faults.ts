import { startPrismMock } from '@drata-connections/contract-tests';
import { checkClient } from '../client/check-client.js';
import type { ClientFault } from '../client/client-fault.js';
import { ownContract } from '../own-contract.js';
import type { ClientRow } from './client-row.js';

/** Runs the client edge on the client without a fault, then with each. */
export async function runClientFaults(
  faults: readonly ClientFault[],
  onRow: (row: ClientRow) => void,
): Promise<{ readonly cleanFindings: readonly string[]; readonly rows: readonly ClientRow[] }> {
  const mock = await startPrismMock(ownContract);
  try {
    const clean = await checkClient(mock);
    const rows: ClientRow[] = [];
    for (const fault of faults) {
      const row = { fault, problem: await checkClient(mock, fault.spoilt) };
      rows.push(row);
      onRow(row);
    }
    return { cleanFindings: clean === null ? [] : [clean], rows };
  } finally {
    await mock.close();
  }
}
