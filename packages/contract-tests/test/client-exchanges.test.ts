import { expect, test } from 'vitest';
import { openClientEdge } from '../src/index.js';
import { ownContract } from './contracts/own-contract.js';

test('an exchange shows the request that travelled, not the one that it took the place of', async () => {
  const edge = await openClientEdge({ contract: ownContract });
  const wanted = /^listConnections refuses .*(credentials missing|query\.page sent twice)$/;
  for (const each of edge.cases) if (wanted.test(each.id)) await edge.run(each);
  const exchanges = edge.exchanges();
  await edge.close();
  const refused = exchanges.find(({ caseId }) =>
    caseId.startsWith('listConnections refuses a request that breaks credentials missing'),
  );
  expect(refused?.request.headers.map(([name]) => name)).not.toContain('authorization');
  const twice = exchanges.find(({ caseId }) => caseId.endsWith('query.page sent twice'));
  expect(twice?.request.url).toMatch(/page=\d+&page=\d+/);
});
