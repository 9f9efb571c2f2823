import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDrataClient, isDrataConfigurationError } from '../src/index.js';
import { recordingFetch } from './recording-fetch.js';
import { rejectionOf } from './rejection-of.js';
import { samplePage } from './sample-page.js';

const recording = () => recordingFetch(() => Response.json(samplePage));
const query = { providerTypes: ['MDM', 'HRIS'], limit: 5 } as const;

describe('arrayStyle', () => {
  const repeated = '?providerTypes=MDM&providerTypes=HRIS&limit=5';
  const bracketed = '?providerTypes[]=MDM&providerTypes[]=HRIS&limit=5';

  it.each([
    [undefined, undefined, repeated],
    ['repeat', undefined, repeated],
    ['brackets', undefined, bracketed],
    ['brackets', 'repeat', repeated],
    ['repeat', 'brackets', bracketed],
  ] as const)('%s for the client and %s for the call', async (ofClient, ofCall, expected) => {
    const { fetch, requests } = recording();
    const client = createDrataClient({ apiKey: 'key', fetch, arrayStyle: ofClient });
    const params = { query: { ...query, providerTypes: [...query.providerTypes] } };
    await client.connections.list(params.query, { arrayStyle: ofCall });
    await client.http.GET('/connections', { params, arrayStyle: ofCall });
    client.http.use({ onRequest: () => undefined });
    await client.http.GET('/connections', { params, arrayStyle: ofCall });
    expect(requests.map(({ url }) => new URL(url).search)).toEqual(Array(3).fill(expected));
  });
});

describe('headers', () => {
  it('of the client and of the call are added', async () => {
    const { fetch, requests } = recording();
    const client = createDrataClient({
      apiKey: 'key',
      fetch,
      headers: { 'X-One': '1', 'x-two': '2' },
    });
    await client.connections.list({}, { headers: { 'X-Two': 'b', 'x-three': '3' } });
    await client.http.GET('/connections', { headers: { 'x-one': null } });
    const [first, second] = requests;
    expect(first && [...first.headers]).toEqual([
      ['accept', 'application/json'],
      ['authorization', 'Bearer key'],
      ['x-one', '1'],
      ['x-three', '3'],
      ['x-two', 'b'],
    ]);
    expect(second?.headers.has('x-one')).toBe(false);
  });

  it('of the client cannot hold `authorization`', () => {
    expect(() =>
      createDrataClient({ apiKey: 'key', headers: { Authorization: 'Bearer other' } }),
    ).toThrow(expect.objectContaining({ name: 'DrataConfigurationError' }));
  });

  it.each(['connections', 'http', 'middleware'])('of a call cannot either: %s', async (level) => {
    const { fetch, requests } = recording();
    const client = createDrataClient({ apiKey: 'key', fetch });
    const headers = { Authorization: 'Bearer other' };
    if (level === 'middleware') {
      client.http.use({ onRequest: ({ request }) => request.headers.set('authorization', 'x') });
    }
    const error = await rejectionOf(
      level === 'http'
        ? client.http.GET('/connections', { headers })
        : client.connections.list({}, level === 'connections' ? { headers } : {}),
    );
    expect(isDrataConfigurationError(error)).toBe(true);
    expect(requests).toEqual([]);
  });
});

describe('apiKey as a function', () => {
  it('is called for each attempt', async () => {
    let count = 0;
    const keys: (string | null)[] = [];
    const { connections } = createDrataClient({
      apiKey: async () => `key-${++count}`,
      retry: { baseDelayMs: 0 },
      fetch: async (input, init) => {
        keys.push(new Request(input, init).headers.get('authorization'));
        return count < 2 ? new Response('', { status: 503 }) : Response.json(samplePage);
      },
    });
    await connections.list();
    await connections.list();
    expect(keys).toEqual(['Bearer key-1', 'Bearer key-2', 'Bearer key-3']);
  });

  it.each([
    ['returns nothing', () => ''],
    ['returns what is no key', async () => 'a b'],
    ['throws', () => Promise.reject(new Error('vault is sealed'))],
  ])('that %s is a configuration error, and nothing is sent', async (_, apiKey) => {
    const { fetch, requests } = recording();
    const error = await rejectionOf(createDrataClient({ apiKey, fetch }).connections.list());
    expect(isDrataConfigurationError(error)).toBe(true);
    expect(requests).toEqual([]);
  });
});

describe('in a browser page', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('a client is refused, unless it is allowed', () => {
    vi.stubGlobal('window', { document: {} });
    expect(() => createDrataClient({ apiKey: 'key' })).toThrow('`dangerouslyAllowBrowser`');
    expect(() => createDrataClient({ apiKey: 'key', dangerouslyAllowBrowser: true })).not.toThrow();
  });
});

it('`fetch` of a call takes the place of the client’s', async () => {
  const [ofClient, ofCall] = [recording(), recording()];
  const { connections } = createDrataClient({ apiKey: 'key', fetch: ofClient.fetch });
  await connections.list({}, { fetch: ofCall.fetch });
  expect([ofClient.requests.length, ofCall.requests.length]).toEqual([0, 1]);
});
