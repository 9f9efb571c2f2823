import { expect, test } from 'vitest';
import { openAccount } from '../account/open-account.js';
import { readPage } from '../account/read-page.js';

test('the first page has the defaults of the contract', async () => {
  const { get } = openAccount();
  const page = readPage(await get('/connections'));
  expect(page).toMatchObject({ page: 1, limit: 20, total: 60 });
  expect(page.data).toHaveLength(20);
});

test('connections come oldest first unless asked otherwise', async () => {
  const { get } = openAccount();
  const unsorted = readPage(await get('/connections'));
  const sorted = readPage(await get('/connections?sort=CREATED_AT&sortDir=ASC'));
  expect(unsorted).toEqual(sorted);
});

test('deleted connections are kept and not listed', async () => {
  const { emulator, get } = openAccount();
  const { total } = readPage(await get('/connections'));
  const all = emulator.state.connections({ includeDeleted: true });
  expect(all.length).toBeGreaterThan(total);
  expect(emulator.state.connections()).toHaveLength(total);
});

test('a page past the end is empty and has the total', async () => {
  const { get } = openAccount();
  expect(readPage(await get('/connections?page=99'))).toEqual({
    data: [],
    page: 99,
    limit: 20,
    total: 60,
  });
});

test('an account without connections has an empty page', async () => {
  const { get } = openAccount({ connections: 0 });
  expect(readPage(await get('/connections'))).toMatchObject({ data: [], total: 0 });
});
