import { expect, test } from 'vitest';
import { openAccount } from '../account/open-account.js';

const { emulator, call } = openAccount();

async function statusOf(url: string): Promise<unknown> {
  const response = await emulator.fetch(new Request(url));
  const body: unknown = await response.json();
  return { status: response.status, body };
}

test('a path outside the base path says what the base path is', async () => {
  expect(await statusOf('http://localhost/connections')).toMatchObject({
    status: 404,
    body: { statusCode: 404, message: expect.stringContaining('/public') },
  });
});

test.each(['/publicity/connections', '/public', '/'])('%s is unknown', async (path) => {
  expect(await statusOf(`http://localhost${path}`)).toMatchObject({ status: 404 });
});

test.each([
  '/connection',
  '/connections/',
  '/connections/1',
  '/connections//upload/csv',
  '/nothing/at/all',
])('%s below the base path is unknown', async (path) => {
  expect(await call(path)).toMatchObject({ status: 404, body: { statusCode: 404 } });
});

test.each([
  ['DELETE', '/connections', 'GET'],
  ['HEAD', '/connections', 'GET'],
  ['POST', '/connections', 'GET'],
  ['GET', '/connections/upload/csv', 'POST'],
  ['PUT', '/connections/upload/json', 'POST'],
  ['POST', '/connections/7/upload/csv', 'PUT'],
  ['PATCH', '/connections/7/upload/json', 'PUT'],
])('%s %s is not allowed', async (method, path, allow) => {
  const answer = await call(path, { method });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('allow')).toBe(allow);
});
