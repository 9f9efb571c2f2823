import type { OpenApiDocument } from '@drata-connections/types/contract';
import { expect, test } from 'vitest';
import { fuzzProvider, verifyProvider } from '../../src/index.js';

type Place = 'header' | 'query' | 'cookie';

const key = 'a-key-of-the-library';

/** A contract of another API, with its key in some place and a parameter in a cookie. */
function contractOf(place: Place): OpenApiDocument {
  const refusal = { description: 'Refused', content: { 'application/json': { schema: {} } } };
  const scheme = { type: 'apiKey', in: place, name: 'X-Library-Key' };
  return {
    openapi: '3.1.0',
    info: { title: 'Library', version: '3' },
    components: { securitySchemes: { key: scheme } },
    security: [{ key: [] }],
    paths: {
      '/shelf': {
        get: {
          operationId: 'readShelf',
          parameters: [
            {
              name: 'reader',
              in: 'cookie',
              required: true,
              schema: { type: 'integer', minimum: 1, maximum: 99 },
            },
          ],
          responses: {
            200: {
              description: 'The shelf',
              content: {
                'application/json': {
                  schema: {
                    type: 'object',
                    required: ['reader'],
                    properties: { reader: { type: 'integer' } },
                  },
                },
              },
            },
            400: refusal,
            401: refusal,
          },
        },
      },
    },
  };
}

interface Habits {
  readonly takesAnyKey?: boolean;
  readonly takesAnyReader?: boolean;
}

/** A library that keeps its contract but for some habits. */
function serve(place: Place, { takesAnyKey = false, takesAnyReader = false }: Habits = {}) {
  return async (request: Request): Promise<Response> => {
    const cookies = new Map(
      (request.headers.get('cookie') ?? '').split('; ').map((pair): [string, string] => {
        const [name = '', value = ''] = pair.split('=');
        return [name, value];
      }),
    );
    const given = {
      header: request.headers.get('x-library-key'),
      query: new URL(request.url).searchParams.get('X-Library-Key'),
      cookie: cookies.get('X-Library-Key') ?? null,
    }[place];
    if (takesAnyKey ? given === null : given !== key) return Response.json({}, { status: 401 });
    const reader = Number(cookies.get('reader') ?? 'none');
    const isReader = Number.isInteger(reader) && reader >= 1 && reader <= 99;
    if (!isReader && !takesAnyReader) return Response.json({}, { status: 400 });
    return Response.json({ reader: isReader ? reader : 1 });
  };
}

const options = (place: Place, habits?: Habits) => ({
  baseUrl: 'http://127.0.0.1:9',
  contract: contractOf(place),
  apiKey: key,
  fetch: serve(place, habits),
  prism: false,
});

test.each(['header', 'query', 'cookie'] as const)('a key in the %s is sent', async (place) => {
  const { findings, coverage, exchanges } = await verifyProvider(options(place));
  expect(findings).toEqual([]);
  expect(coverage.uncovered.filter((name) => name.includes('refusal'))).toEqual([]);
  expect(JSON.stringify(exchanges)).not.toContain(key);
});

test.each(['header', 'query', 'cookie'] as const)(
  'a server that takes any key in the %s is found out',
  async (place) => {
    const { findings } = await verifyProvider(options(place, { takesAnyKey: true }));
    const found = findings.find(({ check }) => check === 'auth');
    expect(found?.pointer.toLowerCase()).toBe(`${place}/x-library-key`);
    expect(JSON.stringify(findings)).not.toContain(key);
  },
);

test('each rule of a cookie is broken once', async () => {
  const { findings } = await verifyProvider(options('header', { takesAnyReader: true }));
  expect(findings.map(({ pointer }) => pointer)).toContain('cookie/reader');
});

test('generated requests have the key and the cookie, too', async () => {
  const { findings, coverage } = await fuzzProvider({
    ...options('cookie'),
    requests: 200,
    seed: 5,
  });
  expect(findings).toEqual([]);
  expect(coverage.uncovered.filter((name) => name.includes('status 200'))).toEqual([]);
});
