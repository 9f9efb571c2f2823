import createClient, { type Middleware } from 'openapi-fetch';
import { describe, expect, it } from 'vitest';
import { createDrataClient, isDrataConfigurationError } from '../src/index.js';
import { recordingFetch } from './recording-fetch.js';
import { rejectionOf } from './rejection-of.js';
import { samplePage } from './sample-page.js';

interface Http {
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
  GET(path: '/connections'): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

const clients: Record<string, (fetch: typeof globalThis.fetch) => Http> = {
  'openapi-fetch': (fetch) => createClient({ baseUrl: 'https://a.b', fetch }),
  'client.http': (fetch) =>
    createDrataClient({ apiKey: 'key', baseUrl: 'https://a.b', retry: false, fetch }).http,
};
const page = () => Response.json(samplePage);

describe.each(Object.entries(clients))('middleware of %s', (_, create) => {
  const start = (answer: () => Response | Promise<Response> = page) => {
    const { fetch, requests } = recordingFetch(answer);
    return { http: create(fetch), requests };
  };

  it('sees the request in order and the response in reverse', async () => {
    const { http } = start();
    const seen: string[] = [];
    const named = (name: string): Middleware => ({
      onRequest: ({ schemaPath }) => void seen.push(`${name} ${schemaPath}`),
      onResponse: ({ response }) => void seen.push(`${name} ${response.status}`),
    });
    http.use(named('a'), named('b'));
    await http.GET('/connections');
    expect(seen).toEqual(['a /connections', 'b /connections', 'b 200', 'a 200']);
  });

  it('is called as a method, with one id for a call', async () => {
    const { http } = start();
    class Ids {
      readonly ids: string[] = [];
      onRequest({ id }: { readonly id: string }) {
        this.ids.push(id);
      }
      onResponse({ id }: { readonly id: string }) {
        this.ids.push(id);
      }
    }
    const kept = new Ids();
    http.use(kept);
    await http.GET('/connections');
    await http.GET('/connections');
    const [first, again, second] = kept.ids;
    expect(first).toBe(again);
    expect(second).not.toBe(first);
  });

  it('hands a replaced request to the next', async () => {
    const { http, requests } = start();
    http.use(
      { onRequest: ({ request }) => new Request(request, { headers: { 'x-a': '1' } }) },
      { onRequest: ({ request }) => request.headers.append('x-a', '2') },
    );
    await http.GET('/connections');
    expect(requests.map(({ headers }) => headers.get('x-a'))).toEqual(['1, 2']);
  });

  it('answers in place of the server, and no other sees the answer', async () => {
    const { http, requests } = start();
    const seen: string[] = [];
    http.use(
      { onRequest: () => Response.json({ mine: true }) },
      { onRequest: () => void seen.push('request'), onResponse: () => void seen.push('response') },
    );
    expect((await http.GET('/connections')).data).toEqual({ mine: true });
    expect([requests, seen]).toEqual([[], []]);
  });

  it('turns a failure into a response, or into another error', async () => {
    const { http } = start(() => Promise.reject(new TypeError('fetch failed')));
    const other: Middleware = { onError: () => new RangeError('mine') };
    http.use(other);
    await expect(http.GET('/connections')).rejects.toThrow(RangeError);
    const seen: unknown[] = [];
    http.use({ onError: () => Response.json({ fallback: true }) });
    http.use({ onError: ({ error }) => void seen.push(error) });
    expect((await http.GET('/connections')).data).toEqual({ fallback: true });
    expect(seen).toHaveLength(1);
  });

  it('is taken away by `eject`, and only that', async () => {
    const { http, requests } = start();
    const add = (name: string): Middleware => ({
      onRequest: ({ request }) => request.headers.set(name, '1'),
    });
    const [kept, gone, unknown] = [add('x-kept'), add('x-gone'), add('x-unknown')];
    http.use(kept, gone);
    http.eject(gone, unknown);
    await http.GET('/connections');
    const [request] = requests;
    expect([request?.headers.get('x-kept'), request?.headers.has('x-gone')]).toEqual(['1', false]);
  });
});

describe('middleware that changes the URL', () => {
  const start = (to: string) => {
    const { fetch, requests } = recordingFetch(page);
    const { http } = createDrataClient({ apiKey: 'key', baseUrl: 'https://a.b', fetch });
    http.use({ onRequest: ({ request }) => new Request(to, request) });
    return { http, requests };
  };

  it('may lead to another path', async () => {
    const { http, requests } = start('https://a.b/v2/connections');
    await http.GET('/connections');
    expect(requests.map(({ url }) => url)).toEqual(['https://a.b/v2/connections']);
  });

  it.each(['https://evil.example/connections', 'http://a.b/connections', 'https://a.b:8443/x'])(
    'takes the key to no other host: %s',
    async (to) => {
      const { http, requests } = start(to);
      const error = await rejectionOf(http.GET('/connections'));
      expect(isDrataConfigurationError(error)).toBe(true);
      expect(error.message).toContain('middleware leads to another host');
      expect(requests).toEqual([]);
    },
  );
});
