import { expect, it } from 'vitest';
import { createDrataClient, DrataResponseError, isDrataResponseError } from '../src/index.js';
import { recordingFetch } from './recording-fetch.js';
import { rejectionOf } from './rejection-of.js';

const headers = { 'x-request-id': 'r1' };
const connectionsOf = (body: string | null, init: ResponseInit = {}) =>
  createDrataClient({
    apiKey: 'key',
    retry: false,
    fetch: recordingFetch(() => new Response(body, { headers, ...init })).fetch,
  }).connections;

it.each([
  ['HTML', '<html>ada@example.com</html>'],
  ['truncated JSON', '{"data":[{"id":1,"clientAlias":"ada@example.com'],
])('a list of %s keeps what is known of the response', async (_, body) => {
  const error = await rejectionOf(connectionsOf(body).list());
  expect(error).toBeInstanceOf(DrataResponseError);
  if (isDrataResponseError(error)) {
    expect(error.name).toBe('DrataResponseError');
    expect(error.status).toBe(200);
    expect(error.headers.get('x-request-id')).toBe('r1');
    expect(error.operationId).toBe('listConnections');
    const url = 'https://public-api.drata.com/public/connections';
    expect(error.request).toEqual({ method: 'GET', url });
    expect(error.cause).toBeInstanceOf(SyntaxError);
    expect(error.message).toMatch(
      /^Failed to list connections: 200, but the body is no JSON \(GET https/,
    );
    expect(error.message).not.toContain('ada@');
  }
});

it.each([
  '',
  'null',
  '[]',
  '"ok"',
  '{}',
  '{"data":{}}',
  '{"data":[null]}',
  '{"data":[{"id":"x"}]}',
])('a list of %j is not understood', async (body) => {
  const error = await rejectionOf(connectionsOf(body).list());
  expect(error).toBeInstanceOf(DrataResponseError);
  expect(error.cause).toBeUndefined();
});

it('a list with status 204 is not understood', async () => {
  const error = await rejectionOf(connectionsOf(null, { status: 204 }).list());
  expect(isDrataResponseError(error) && error.status).toBe(204);
});

it.each(['[]', '"ok"', '1'])('an upload that is answered by %s is not understood', async (body) => {
  const error = await rejectionOf(connectionsOf(body).createFromCsv({ file: 'id' }));
  expect(isDrataResponseError(error) && error.body).toEqual(JSON.parse(body));
});

it('an upload that is answered by a login page was not taken', async () => {
  const error = await rejectionOf(connectionsOf('<html>').createFromCsv({ file: 'id' }));
  expect(isDrataResponseError(error) && error.operationId).toBe('createConnectionFromCsv');
});
