import {
  connectionSorts,
  connectionStates,
  providerTypes,
  sortDirections,
} from '@drata-connections/types';
import { describe, expect, test } from 'vitest';
import { openAccount } from '../account/open-account.js';

const { get } = openAccount();
const [sort] = connectionSorts;
const [state] = connectionStates;
const [type] = providerTypes;

const refused: readonly (readonly [string, string])[] = [
  ['page=0', 'page must not be less than 1'],
  ['page=-1', 'page must not be less than 1'],
  ['page=one', 'page must be a number'],
  ['page=1.5', 'page must be a whole number'],
  ['page=0x10', 'page must be a number'],
  ['page=%201', 'page must be a number'],
  ['page=Infinity', 'page must be a number'],
  ['page=', 'page must not be empty'],
  ['page=1&page=2', 'page must not be repeated'],
  ['limit=0', 'limit must not be less than 1'],
  ['limit=51', 'limit must not be greater than 50'],
  ['limit=2.5', 'limit must be a whole number'],
  ['limit=', 'limit must not be empty'],
  ['limit=1&limit=1', 'limit must not be repeated'],
  ['sort=CREATED', `sort must be one of ${connectionSorts.join(', ')}`],
  ['sort=created_at', `sort must be one of ${connectionSorts.join(', ')}`],
  ['sort=', 'sort must not be empty'],
  [`sort=${sort}&sort=${sort}`, 'sort must not be repeated'],
  ['sortDir=UP', `sortDir must be one of ${sortDirections.join(', ')}`],
  ['sortDir=', 'sortDir must not be empty'],
  ['state=BROKEN', `state must be one of ${connectionStates.join(', ')}`],
  ['state=', 'state must not be empty'],
  [`state=${state}&state=${state}`, 'state must not be repeated'],
  ['providerTypes=NONE', `providerTypes[0] must be one of ${providerTypes.join(', ')}`],
  [
    `providerTypes=${type}&providerTypes=NONE`,
    `providerTypes[1] must be one of ${providerTypes.join(', ')}`,
  ],
  ['providerTypes=', 'providerTypes must not be empty'],
  [`providerTypes=${type}&providerTypes=`, 'providerTypes must not be empty'],
  [`providerTypes[x]=${type}`, 'providerTypes[x] is not a query parameter of this operation'],
  [`providerTypes[]=${type},NONE`, 'providerTypes[1] must be one of '],
  ['limit[]=5', 'limit[] is not a query parameter of this operation'],
  ['Page=1', 'Page is not a query parameter of this operation'],
  ['q=1', 'q is not a query parameter of this operation ('],
];

describe('a query that the contract does not allow is answered 400', () => {
  test.each(refused)('%s', async (query, message) => {
    const answer = await get(`/connections?${query}`);
    expect(answer).toMatchObject({ status: 400, body: { statusCode: 400, code: 10002 } });
    expect(answer.body).toHaveProperty('message', expect.stringContaining(message));
  });
});

describe('a query at the bounds is allowed', () => {
  test.each(['page=1', 'page=1e3', 'limit=1', 'limit=50', 'page=1.0', `providerTypes=${type}`, ''])(
    '%s',
    async (query) => {
      expect(await get(`/connections?${query}`)).toMatchObject({ status: 200 });
    },
  );
});
