import type { OpenApiDocument } from '@drata-connections/types/contract';
import { expect, test } from 'vitest';
import { fuzzProvider, verifyProvider } from '../../src/index.js';

/** A contract of another API, with a list that pages and filters by other names. */
const library: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Library', version: '2' },
  components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  security: [{ token: [] }],
  paths: {
    '/books': {
      get: {
        operationId: 'listBooks',
        'x-list': {
          items: 'books',
          identity: 'isbn',
          total: 'count',
          page: { parameter: 'page', property: 'page' },
          size: { parameter: 'size', property: 'size' },
          filters: [{ parameter: 'language', property: 'language' }],
        },
        parameters: [
          { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1, default: 1 } },
          {
            name: 'size',
            in: 'query',
            schema: { type: 'integer', minimum: 1, maximum: 10, default: 5 },
          },
          { name: 'language', in: 'query', schema: { type: 'string', enum: ['en', 'fi'] } },
        ],
        responses: {
          200: {
            description: 'Books',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['books', 'count', 'page', 'size'],
                  properties: {
                    books: {
                      type: 'array',
                      items: {
                        type: 'object',
                        required: ['isbn', 'language'],
                        properties: {
                          isbn: { type: 'string' },
                          language: { type: 'string', enum: ['en', 'fi'] },
                        },
                      },
                    },
                    count: { type: 'integer' },
                    page: { type: 'integer' },
                    size: { type: 'integer' },
                  },
                },
              },
            },
          },
          '4XX': {
            description: 'Refused',
            content: { 'application/json': { schema: { type: 'object' } } },
          },
        },
      },
    },
  },
};

const books = Array.from({ length: 23 }, (_, index) => ({
  isbn: `b${index}`,
  language: index % 3 === 0 ? 'fi' : 'en',
}));

/** A library that keeps its contract, or forgets to filter. */
function serveBooks(forgets: boolean): (request: Request) => Promise<Response> {
  return async (request) => {
    const refuse = (status: number) => Response.json({}, { status });
    if (!/^[Bb]earer a-key$/.test(request.headers.get('authorization') ?? '')) return refuse(401);
    const { searchParams } = new URL(request.url);
    const number = (name: string, fallback: number) => {
      const texts = searchParams.getAll(name);
      const [text] = texts;
      if (text === undefined) return fallback;
      return texts.length === 1 && /^[1-9]\d*$/.test(text) ? Number(text) : Number.NaN;
    };
    const [page, size] = [number('page', 1), number('size', 5)];
    const languages = searchParams.getAll('language');
    const known = languages.every((language) => language === 'en' || language === 'fi');
    if (!(page >= 1 && size >= 1 && size <= 10) || languages.length > 1 || !known)
      return refuse(400);
    const found = books.filter(
      ({ language }) => forgets || languages.length === 0 || language === languages[0],
    );
    return Response.json({
      books: found.slice((page - 1) * size, page * size),
      count: found.length,
      page,
      size,
    });
  };
}

const options = {
  baseUrl: 'http://127.0.0.1:9/v2',
  contract: library,
  apiKey: 'a-key',
  prism: false,
};

test('another API that keeps its contract, without a line of test code about it', async () => {
  const report = await verifyProvider({ ...options, fetch: serveBooks(false) });
  expect(report.findings).toEqual([]);
  expect(report.contract).toMatchObject({ title: 'Library', version: '2' });
  expect(
    report.coverage.points.filter(({ kind, exercised }) => kind === 'parameter' && !exercised),
  ).toEqual([]);
});

test('another API that breaks it', async () => {
  const report = await verifyProvider({ ...options, fetch: serveBooks(true) });
  expect(report.findings.map(({ check, pointer }) => `${check} ${pointer}`)).toEqual([
    'filter query/language',
  ]);
});

test('generated requests for another API', async () => {
  const report = await fuzzProvider({
    ...options,
    fetch: serveBooks(false),
    requests: 300,
    seed: 3,
  });
  expect(report.findings).toEqual([]);
});

test('a threshold of coverage that is not reached is no success', async () => {
  const report = await verifyProvider({ ...options, fetch: serveBooks(false), threshold: 100 });
  const { uncovered } = report.coverage;
  expect(uncovered.every((name) => name.startsWith('listBooks: '))).toBe(true);
  expect(report.ok).toBe(uncovered.length === 0);
  expect(uncovered).not.toEqual([]);
});

test('a vocabulary that names what is not declared is told', async () => {
  const broken = structuredClone(library);
  const contract = {
    ...broken,
    paths: {
      '/books': {
        get: {
          ...broken.paths['/books']?.get,
          operationId: 'listBooks',
          responses: {},
          'x-list': { items: 'books', identity: 'isbn', page: { parameter: 'seite' } },
        },
      },
    },
  };
  await expect(verifyProvider({ ...options, contract })).rejects.toThrow(
    /^Failed to read the `x-list` of listBooks: it names the parameter `seite`/,
  );
});
