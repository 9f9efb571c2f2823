import { expect, test } from 'vitest';
import { openAccount } from '../account/open-account.js';

const headers = { 'content-type': 'application/json' };
const tooLarge = {
  status: 413,
  body: { statusCode: 413, message: 'Payload too large: the limit is 100 bytes.', code: 10008 },
};

test('a body over the limit is answered 413, one at the limit is read', async () => {
  const { call } = openAccount({ maxBodyBytes: 100 });
  const send = (size: number) =>
    call('/connections/upload/json', { method: 'POST', body: '1'.repeat(size), headers });
  expect(await send(101)).toMatchObject(tooLarge);
  expect(await send(100)).toMatchObject({ status: 400 });
});

test('a declared length is believed without reading', async () => {
  const { call } = openAccount({ maxBodyBytes: 100 });
  const answer = await call('/connections/upload/json', {
    method: 'POST',
    body: '{}',
    headers: { ...headers, 'content-length': '101' },
  });
  expect(answer).toMatchObject(tooLarge);
});
