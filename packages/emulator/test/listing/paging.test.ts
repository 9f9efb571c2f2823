import {
  type ConnectionPage,
  connectionSorts,
  connectionStates,
  providerTypes,
  sortDirections,
} from '@drata-connections/types';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openAccount } from '../account/open-account.js';
import { readPage } from '../account/read-page.js';

const account = openAccount({ connections: 120 });

const queries = fc.record(
  {
    limit: fc.integer({ min: 1, max: 50 }),
    sort: fc.constantFrom(...connectionSorts),
    sortDir: fc.constantFrom(...sortDirections),
    state: fc.constantFrom(...connectionStates),
    providerTypes: fc.subarray([...providerTypes], { minLength: 1 }),
  },
  { requiredKeys: [] },
);

test('the pages of any list hold each of its connections once', async () => {
  await fc.assert(
    fc.asyncProperty(queries, async ({ providerTypes: types = [], ...scalars }) => {
      const search = new URLSearchParams();
      for (const [name, value] of Object.entries(scalars)) search.set(name, String(value));
      for (const type of types) search.append('providerTypes', type);

      const pages: ConnectionPage[] = [];
      do {
        search.set('page', String(pages.length + 1));
        pages.push(readPage(await account.get(`/connections?${search}`)));
      } while ((pages.at(-1)?.data.length ?? 0) > 0);

      const ids = pages.flatMap(({ data }) => data.map(({ id }) => id));
      const matching = account.emulator.state.connections().filter((connection) => {
        const served = connection.providerTypes?.some((t) =>
          types.some((type) => type === t.value),
        );
        const inState = scalars.state === undefined || connection.state === scalars.state;
        return inState && (types.length === 0 || served);
      });
      expect(new Set(pages.map(({ total }) => total))).toEqual(new Set([matching.length]));
      expect([...ids].sort((a, b) => a - b)).toEqual(matching.map(({ id }) => id));
      for (const { data, limit } of pages.slice(0, -2)) expect(data).toHaveLength(limit);
    }),
    { numRuns: 60 },
  );
});
