import { operationTable } from '@drata-connections/types';
import { describe, expect, it } from 'vitest';
import {
  createDrataClient,
  type DrataApiError,
  DrataPermissionError,
  isDrataApiError,
} from '../src/index.js';
import { recordingFetch } from './recording-fetch.js';
import { rejectionOf } from './rejection-of.js';

async function apiErrorOf(call: PromiseLike<unknown>): Promise<DrataApiError> {
  const error = await rejectionOf(call);
  if (!isDrataApiError(error)) {
    throw error;
  }
  return error;
}

const connectionsOf = (answer: () => Response) =>
  createDrataClient({
    apiKey: 'key',
    retry: false,
    rateLimit: false,
    fetch: recordingFetch(answer).fetch,
  }).connections;

const refusal = (status: number, init: ResponseInit = {}) =>
  connectionsOf(() =>
    Response.json(
      { statusCode: status, message: 'ada@example.com', code: 17 },
      { ...init, status },
    ),
  );

describe('DrataApiError', () => {
  it('tells what was asked and what came back', async () => {
    const init = { statusText: 'Forbidden', headers: { 'x-request-id': 'r1' } };
    const error = await apiErrorOf(refusal(403, init).list({ page: 2 }));
    expect(error).toBeInstanceOf(DrataPermissionError);
    expect(error.name).toBe('DrataPermissionError');
    expect(error.attempts).toBe(1);
    expect(error.nextStep).toBe('Give the API key the permission `connections-get`.');
    expect(error.status).toBe(403);
    expect(error.code).toBe(17);
    expect(error.body).toEqual({ statusCode: 403, message: 'ada@example.com', code: 17 });
    expect(error.headers.get('x-request-id')).toBe('r1');
    expect(error.operationId).toBe('listConnections');
    const url = 'https://public-api.drata.com/public/connections?page=2';
    expect(error.request).toEqual({ method: 'GET', url });
    expect(error.message).toBe(
      `Failed to list connections: 403 Forbidden (GET ${url}). Give the API key the permission \`connections-get\`.`,
    );
    expect(error.stack).toMatch(/^DrataPermissionError: Failed to list connections/);
  });

  it.each([
    ['HTML', '<h1>Bad gateway</h1>', '<h1>Bad gateway</h1>', undefined],
    ['nothing', '', undefined, undefined],
    ['a code that is no number', '{"code":"E1"}', { code: 'E1' }, undefined],
    ['null', 'null', null, undefined],
    ['messages in an array', '{"message":["a"],"code":3}', { message: ['a'], code: 3 }, 3],
  ])('keeps a body of %s', async (_, text, body, code) => {
    const error = await apiErrorOf(connectionsOf(() => new Response(text, { status: 502 })).list());
    expect(error.body).toEqual(body);
    expect(error.code).toBe(code);
  });

  it('of a status that HTTP does not know is no server error', async () => {
    const answer = () => Object.defineProperty(new Response(''), 'status', { value: 600 });
    const error = await apiErrorOf(
      connectionsOf(() => Object.defineProperty(answer(), 'ok', { value: false })).list(),
    );
    expect([error.name, error.status]).toEqual(['DrataApiError', 600]);
    expect(error.nextStep).toBe('See the `body` of this error.');
  });

  it('is thrown for an empty body with its length, too', async () => {
    const headers = { 'content-length': '0' };
    const { list } = connectionsOf(() => new Response('', { status: 503, headers }));
    const error = await apiErrorOf(list());
    expect([error.status, error.body]).toEqual([503, undefined]);
  });
});

describe('the message', () => {
  it.each([
    [400, 'See the `body` of this error.'],
    [401, 'Check that the API key is right, has not expired and belongs to the `region`.'],
    [402, "Upgrade the account's plan."],
    [403, `Give the API key the permission \`${operationTable.listConnections.permission}\`.`],
    [404, 'Check the `region` or `baseUrl`.'],
    [412, 'accept the API terms'],
    [418, 'See the `body` of this error.'],
    [429, 'Try again after 60 s.'],
    [500, 'Try again later.'],
    [599, 'Try again later.'],
  ])('of a list with status %i says what to do, and nothing of the body', async (status, step) => {
    const { message } = await apiErrorOf(refusal(status).list());
    expect(message).toMatch(/^Failed to list connections: \d{3} \(GET https:\S+\)\. \S.*\.$/);
    expect(message).toContain(step);
    expect(message).not.toContain('ada@example.com');
  });

  it.each([
    [403, 'or ask Drata to enable the import for the account'],
    [403, `\`${operationTable.updateConnectionFromCsv.permission}\``],
    [404, 'Check the id.'],
    [413, 'do not split it'],
    [502, 'the upload may have been taken all the same'],
  ])('of an upload with status %i says %s', async (status, step) => {
    const { message } = await apiErrorOf(refusal(status).updateFromCsv(7, { file: 'id' }));
    expect(message).toContain('Failed to update connection from csv: ');
    expect(message).toContain(step);
  });

  it.each([
    ['30', 'Try again after 30 s.'],
    ['Fri, 31 Dec 1999 23:59:59 GMT', 'Try again after 0 s.'],
    ['<b>', 'Try again after 60 s.'],
  ])('repeats of `retry-after: %s` only a number', async (value, step) => {
    const headers = { 'retry-after': value };
    expect((await apiErrorOf(refusal(429, { headers }).list())).message).toContain(step);
  });
});
