import type { Connection } from '@drata-connections/types';
import { describe, expect, test } from 'vitest';
import { openAccount } from '../account/open-account.js';
import { readPage } from '../account/read-page.js';

const account = openAccount({ connections: 50 });

async function listed(sort: string, direction: string): Promise<readonly Connection[]> {
  const query = `sort=${sort}&sortDir=${direction}&limit=50`;
  return readPage(await account.get(`/connections?${query}`)).data;
}

const firstType = ({ providerTypes = [] }: Connection) =>
  providerTypes.map((t) => t.value).sort()[0];

const keys: readonly (readonly [string, (connection: Connection) => string | null | undefined])[] =
  [
    ['CONNECTED_AT', ({ connectedAt }) => connectedAt],
    ['CONNECTION_CLIENT_TYPE', ({ clientType }) => clientType],
    ['CONNECTION_STATE', ({ state }) => state],
    ['CONNECTION_PROVIDER_TYPE', firstType],
  ];

describe.each(keys)('%s', (sort, key) => {
  test.each([
    ['ASC', 1],
    ['DESC', -1],
  ])('%s: in order, nulls last, ties by id', async (direction, sign) => {
    const connections = await listed(sort, direction);
    expect(connections).toHaveLength(50);
    const expected = [...connections].sort((one, other) => {
      const [a, b] = [key(one) ?? null, key(other) ?? null];
      if (a === b) return one.id - other.id;
      if (a === null || b === null) return a === null ? 1 : -1;
      return a < b ? -sign : sign;
    });
    expect(connections.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(new Set(connections.map(key)).size).toBeGreaterThan(2);
  });
});

test('connections that were never connected come last in both directions', async () => {
  for (const direction of ['ASC', 'DESC']) {
    const nulls = (await listed('CONNECTED_AT', direction)).map((c) => c.connectedAt === null);
    expect(nulls).toContain(true);
    expect(nulls).toEqual([...nulls].sort((a, b) => Number(a) - Number(b)));
  }
});

test('CREATED_AT: a new connection is the last one, or the first in descending order', async () => {
  const fresh = openAccount({ connections: 5, clock: () => Date.UTC(2030, 0, 1) });
  await fresh.sendJson('POST', '/connections/upload/json', { personnelData: [] });
  const up = readPage(await fresh.get('/connections?sort=CREATED_AT&sortDir=ASC')).data;
  const down = readPage(await fresh.get('/connections?sort=CREATED_AT&sortDir=DESC')).data;
  expect(up.at(-1)).toMatchObject({ state: 'IN_PROGRESS', clientType: 'CSV_IDP' });
  expect(down.map(({ id }) => id)).toEqual(up.map(({ id }) => id).reverse());
});
