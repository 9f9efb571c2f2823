import { expect, test } from 'vitest';
import { openAccount } from '../account/open-account.js';
import { readPage } from '../account/read-page.js';

const { get } = openAccount();
const documented = 'providerTypes=MDM&providerTypes=HRIS';

test.each([
  'providerTypes[]=MDM&providerTypes[]=HRIS',
  'providerTypes%5B%5D=MDM&providerTypes%5B%5D=HRIS',
  'providerTypes[0]=MDM&providerTypes[1]=HRIS',
  'providerTypes=MDM,HRIS',
  'providerTypes=MDM%2CHRIS',
  'providerTypes[]=MDM,HRIS',
])('%s is what the documented spelling is', async (query) => {
  const expected = readPage(await get(`/connections?${documented}&limit=50`));
  const page = readPage(await get(`/connections?${query}&limit=50`));
  expect(page).toEqual(expected);
  expect(page.total).toBeGreaterThan(0);
  expect(page.total).toBeLessThan(60);
});
