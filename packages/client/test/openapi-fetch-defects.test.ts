import createClient from 'openapi-fetch';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDrataClient, isDrataResponseError } from '../src/index.js';
import { recordingFetch } from './recording-fetch.js';
import { rejectionOf } from './rejection-of.js';
import { samplePage } from './sample-page.js';

afterEach(() => vi.unstubAllGlobals());

const clientOf = (answer: () => Response) => {
  const { fetch, only } = recordingFetch(answer);
  return { only, ...createDrataClient({ apiKey: 'key', retry: false, fetch }) };
};
const file = new File(['id\n'], 'a.csv', { type: 'text/csv' });

/** Types that no caller gets past the compiler, as a program without types would send them. */
const untyped = (value: unknown) => JSON.parse(JSON.stringify(value));

describe.each(['plain', 'with middleware'])('%s', (kind) => {
  const start = (answer: () => Response) => {
    const client = clientOf(answer);
    if (kind === 'with middleware') {
      client.http.use({ onRequest: () => undefined });
    }
    return client;
  };

  it('D1, D2: a Blob and a FormData arrive as the file that they are', async () => {
    const form = new FormData();
    form.append('file', file);
    for (const body of [{ file }, form]) {
      const { http, only } = start(() => Response.json({}, { status: 201 }));
      await http.POST('/connections/upload/csv', { body });
      const part = (await only().formData()).get('file');
      expect(part instanceof File && [part.name, await part.text()]).toEqual(['a.csv', 'id\n']);
    }
  });

  it('D3: a Blob is not lost in JSON, even where the type is forced', async () => {
    const { http, only } = start(() => Response.json({}, { status: 201 }));
    const body = Object.assign(untyped({ personnelData: [] }), { file });
    await http.POST('/connections/upload/json', { body });
    const part = (await only().formData()).get('file');
    expect(part instanceof File && (await part.text())).toBe('id\n');
  });

  it('D4: an empty body of a 503 is a failure', async () => {
    const { http, connections } = start(() => new Response('', { status: 503 }));
    expect(await http.GET('/connections')).toMatchObject({ status: 503, error: '503' });
    await expect(connections.list()).rejects.toMatchObject({ status: 503, body: undefined });
  });

  it('D5: a 200 with HTML is an error that has the response', async () => {
    const { http } = start(() => new Response('<html>', { headers: { 'x-trace': 't' } }));
    const error = await rejectionOf(http.GET('/connections'));
    expect(
      isDrataResponseError(error) && [error.status, error.headers.get('x-trace'), error.body],
    ).toEqual([200, 't', '<html>']);
  });

  it('D6: the status is in the result', async () => {
    const body = { statusCode: 412, message: 'm', code: 1 };
    const { http } = start(() => Response.json(body, { status: 412 }));
    const result = await http.GET('/connections');
    expect(result.status === 412 && result.error.code).toBe(1);
  });

  it('D8: a `fetch` that is replaced later is used', async () => {
    const client = createDrataClient({ apiKey: 'key' });
    if (kind === 'with middleware') client.http.use({ onRequest: () => undefined });
    const later = recordingFetch(() => Response.json(samplePage));
    vi.stubGlobal('fetch', later.fetch);
    expect((await client.http.GET('/connections')).status).toBe(200);
    expect(later.requests).toHaveLength(1);
  });
});

it('openapi-fetch still has D4 and D8; else the tests above prove nothing', async () => {
  const stock = createClient({
    baseUrl: 'https://a.b',
    fetch: async () => new Response('', { status: 503 }),
  });
  expect(await stock.GET('/x' as never)).toMatchObject({ error: '' });
});
