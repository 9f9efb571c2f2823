import { connectionStates, providerTypes } from '@drata-connections/types';
import { describe, expect, test } from 'vitest';
import { openAccount } from '../account/open-account.js';
import { readPage } from '../account/read-page.js';

const account = openAccount({ connections: 300 });
const all = account.emulator.state.connections();

const serves = (types: readonly string[]) =>
  all.filter((each) => each.providerTypes?.some(({ value }) => types.includes(value)));

describe('by state', () => {
  test.each(connectionStates)('%s', async (state) => {
    const page = readPage(await account.get(`/connections?state=${state}&limit=50`));
    const expected = all.filter((each) => each.state === state);
    expect(expected.length).toBeGreaterThan(0);
    expect(page.total).toBe(expected.length);
    expect(page.data.every((each) => each.state === state)).toBe(true);
  });
});

describe('by provider type', () => {
  test.each(providerTypes)('%s', async (type) => {
    const page = readPage(await account.get(`/connections?providerTypes=${type}`));
    expect(page.total).toBe(serves([type]).length);
    expect(page.total).toBeGreaterThan(0);
  });

  test('several types: any of them', async () => {
    const [one, other] = providerTypes;
    const query = `providerTypes=${one}&providerTypes=${other}`;
    const page = readPage(await account.get(`/connections?${query}`));
    expect(page.total).toBe(serves([one, other]).length);
    expect(page.total).toBeGreaterThan(serves([one]).length);
  });
});

test('both filters must hold', async () => {
  const [type] = providerTypes;
  const [state] = connectionStates;
  const page = readPage(await account.get(`/connections?providerTypes=${type}&state=${state}`));
  expect(page.total).toBe(serves([type]).filter((each) => each.state === state).length);
  expect(page.total).toBeGreaterThan(0);
});
