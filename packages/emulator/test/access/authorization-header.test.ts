import { describe, expect, test } from 'vitest';
import { openAccount } from '../account/open-account.js';

const { call } = openAccount();

describe('401', () => {
  test.each([
    ['no header', null],
    ['no scheme', 'emulator-key-full'],
    ['another scheme', 'Basic emulator-key-full'],
    ['an unknown key', 'Bearer emulator-key-other'],
    ['no key', 'Bearer '],
    ['two keys', 'Bearer emulator-key-full emulator-key-full'],
    ['two headers in one', 'Bearer emulator-key-full, Bearer emulator-key-full'],
    ['a key in another case', 'Bearer EMULATOR-KEY-FULL'],
  ])('%s', async (_, authorization) => {
    const answer = await call('/connections', { authorization });
    expect(answer).toMatchObject({ status: 401, body: { statusCode: 401, code: 10003 } });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(JSON.stringify(answer.body)).not.toMatch(/emulator-key/i);
  });
});

test.each(['bearer', 'BEARER', 'Bearer'])('the scheme may be written %s', async (scheme) => {
  const authorization = `${scheme} emulator-key-full`;
  expect(await call('/connections', { authorization })).toMatchObject({ status: 200 });
});

test('access comes before validation', async () => {
  const answer = await call('/connections?limit=51', { authorization: null });
  expect(answer).toMatchObject({ status: 401 });
});
