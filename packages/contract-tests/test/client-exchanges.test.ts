import { expect, test } from 'vitest';
import { runClientContract } from '../src/index.js';

test('an exchange shows the request that travelled, not the one that it took the place of', async () => {
  const { exchanges } = await runClientContract();
  const refused = exchanges.find(({ caseId }) =>
    caseId.startsWith('listConnections refuses a request that breaks credentials missing'),
  );
  expect(refused?.request.headers.map(([name]) => name)).not.toContain('authorization');
  const twice = exchanges.find(({ caseId }) => caseId.endsWith('query.page sent twice'));
  expect(twice?.request.url).toMatch(/page=\d+&page=\d+/);
});
