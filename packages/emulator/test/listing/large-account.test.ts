import { connectionSorts, sortDirections } from '@drata-connections/types';
import { describe, expect, test } from 'vitest';
import { openAccount } from '../account/open-account.js';
import { readPage } from '../account/read-page.js';
import { AccountModel } from '../model/account-model.js';

const account = openAccount({ connections: 6000 });
const model = new AccountModel(account.emulator.snapshot());

describe.each(connectionSorts)('%s', (sort) => {
  test.each(sortDirections)('%s: 6,000 connections come in order', async (sortDir) => {
    for (const page of [1, 2, 60, 120]) {
      const query = { sort, sortDir, page, limit: 50 };
      const search = `page=${page}&limit=50&sort=${sort}&sortDir=${sortDir}`;
      expect(readPage(await account.get(`/connections?${search}`))).toMatchObject(
        model.list(query),
      );
    }
  });
});
