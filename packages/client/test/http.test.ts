import createClient from 'openapi-fetch';
import { describe, expect, it } from 'vitest';
import { createDrataClient, DrataConnectionError, DrataResponseError } from '../src/index.js';
import { recordingFetch } from './recording-fetch.js';
import { rejectionOf } from './rejection-of.js';
import { samplePage } from './sample-page.js';
import { samplePerson } from './sample-person.js';

const httpOf = (answer: () => Response) =>
  createDrataClient({ apiKey: 'key', retry: false, fetch: recordingFetch(answer).fetch }).http;

describe('client.http', () => {
  it('has every method of openapi-fetch', async () => {
    const { fetch, requests } = recordingFetch();
    const { http } = createDrataClient({ apiKey: 'key', retry: false, fetch });
    const core: object = createClient();
    expect(Object.keys(http).sort()).toEqual(Object.keys(core).sort());
    const { data } = await http.request('get', '/connections');
    expect(data).toEqual({});
    expect(requests.map(({ method }) => method)).toEqual(['GET']);
  });

  it('resolves with the data of a success', async () => {
    const { data, error, response } = await httpOf(() => Response.json(samplePage)).GET(
      '/connections',
    );
    expect(data).toEqual(samplePage);
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
  });

  it('resolves with the body of any other status', async () => {
    const body = { statusCode: 412, message: 'API terms not accepted', code: 10006 };
    const { data, error, response } = await httpOf(() => Response.json(body, { status: 412 })).GET(
      '/connections',
    );
    expect(data).toBeUndefined();
    expect(error).toEqual(body);
    expect(response.status).toBe(412);
  });

  it.each(['', '0', 'null'])('has a truthy error for a 503 with the body %j', async (body) => {
    const answer = () => new Response(body, { status: 503, statusText: 'Service Unavailable' });
    expect((await httpOf(answer).GET('/connections')).error).toBe('503 Service Unavailable');
  });

  it('sends JSON where the contract says JSON', async () => {
    const { fetch, only } = recordingFetch();
    await createDrataClient({ apiKey: 'key', retry: false, fetch }).http.POST(
      '/connections/upload/json',
      {
        body: { personnelData: [samplePerson] },
      },
    );
    expect(await only().json()).toEqual({ personnelData: [samplePerson] });
  });

  it('throws a typed error for a success that is no JSON', async () => {
    const http = httpOf(() => new Response('<html>', { headers: { 'x-trace': 't1' } }));
    const error = await rejectionOf(http.GET('/connections'));
    expect(error).toBeInstanceOf(DrataResponseError);
    expect(error.cause).toBeInstanceOf(SyntaxError);
  });

  it('gives the body as text or stream on demand', async () => {
    const http = httpOf(() => new Response('<html>'));
    expect((await http.GET('/connections', { parseAs: 'text' })).data).toBe('<html>');
    const { data } = await http.GET('/connections', { parseAs: 'stream' });
    expect(await new Response(data).text()).toBe('<html>');
  });

  it('takes a `fetch` for one call, with the same errors', async () => {
    const { fetch, requests } = recordingFetch();
    const { http } = createDrataClient({ apiKey: 'key', retry: false, fetch });
    const failure = new TypeError('fetch failed');
    const error = await rejectionOf(
      http.GET('/connections', { fetch: () => Promise.reject(failure) }),
    );
    expect(error).toBeInstanceOf(DrataConnectionError);
    expect(error.cause).toBe(failure);
    expect(requests).toEqual([]);
  });
});

describe('client.http.use()', () => {
  it('shows requests and responses of both levels, and can change them', async () => {
    const { fetch, requests } = recordingFetch(() => new Response('', { status: 503 }));
    const client = createDrataClient({ apiKey: 'key', retry: false, fetch });
    client.http.use({
      onRequest: ({ request }) => request.headers.set('x-trace', 't1'),
      onResponse: () => Response.json(samplePage),
    });
    expect((await client.http.GET('/connections')).data).toEqual(samplePage);
    expect(await client.connections.list()).toEqual(samplePage);
    expect(requests.map(({ headers }) => headers.get('x-trace'))).toEqual(['t1', 't1']);
  });

  it('throws what a middleware throws, as it is', async () => {
    const client = createDrataClient({ apiKey: 'key', fetch: recordingFetch().fetch });
    const thrown = new SyntaxError('mine');
    client.http.use({
      async onResponse({ response }) {
        await response.text();
        throw thrown;
      },
    });
    await expect(client.connections.list()).rejects.toBe(thrown);
  });

  it('lets a middleware answer by itself', async () => {
    const { fetch, requests } = recordingFetch();
    const client = createDrataClient({ apiKey: 'key', retry: false, fetch });
    client.http.use({ onRequest: () => new Response('', { status: 401 }) });
    const error = await rejectionOf(client.connections.list());
    expect(error.message).toContain('Failed to list connections: 401 (GET ');
    expect(requests).toEqual([]);
  });
});
