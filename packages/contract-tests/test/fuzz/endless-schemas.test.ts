import type { OpenApiDocument } from '@drata-connections/types/contract';
import { expect, test } from 'vitest';
import { fuzzProvider } from '../../src/index.js';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const post = (operationId: string, schema: object) => ({
  post: {
    operationId,
    requestBody: { required: true, content: { 'application/json': { schema } } },
    responses: { 204: { description: 'Kept' } },
  },
});

// What holds its own kind: in a list, in alternatives, in what is required; and many kinds that hold each other.
const kinds = Array.from({ length: 12 }, (_, index) => `Block${index}`);
const document = {
  openapi: '3.1.0',
  info: { title: 'Trees', version: '1' },
  paths: {
    '/forests': post('plantForest', ref('Forest')),
    '/trees': post('plantTree', ref('Tree')),
    '/chains': post('forgeChain', ref('Chain')),
    '/pages': post('writePage', ref('Page')),
    '/notes': post('keepNote', ref('Note')),
    '/preferences': {
      get: {
        operationId: 'readPreferences',
        parameters: [
          {
            name: 'Prefer',
            in: 'header',
            required: true,
            schema: { type: 'string', enum: ['return=minimal'] },
          },
        ],
        responses: { 204: { description: 'None' } },
      },
    },
    '/riddles': post('askRiddle', { type: 'string', pattern: '^(?!.*[aeiou])[a-z]{40}(?<=xyz)$' }),
  },
  components: {
    schemas: {
      Forest: { type: 'array', items: ref('Forest') },
      Tree: {
        type: 'object',
        required: ['branches'],
        properties: { branches: { type: 'array', items: ref('Tree') }, trunk: ref('Tree') },
      },
      Chain: {
        type: 'object',
        required: ['next'],
        properties: { next: { oneOf: [ref('Chain'), { type: 'null' }] } },
      },
      Note: {
        type: 'object',
        required: ['text'],
        properties: {
          text: { type: 'string', pattern: '^(?!x)[a-z]{3}$', example: 'abc' },
          // Some write so that there must not be any.
          never: { type: 'string', minLength: 2, maxLength: 1 },
          nevers: { type: 'array', items: { type: 'string', minLength: 2, maxLength: 1 } },
          either: { oneOf: [{ type: 'array', minItems: 2, maxItems: 1 }, { const: 7 }] },
        },
      },
      Page: { type: 'array', items: { anyOf: kinds.map(ref) } },
      ...Object.fromEntries(
        kinds.map((kind) => [
          kind,
          {
            type: 'object',
            required: ['kind', 'children'],
            properties: { kind: { const: kind }, children: ref('Page') },
          },
        ]),
      ),
    },
  },
};
const contract: OpenApiDocument = JSON.parse(JSON.stringify(document));
const about = { baseUrl: 'http://127.0.0.1:9', apiKey: 'a-key', seed: 1 };

test('schemas without end are generated from, and what none can be made for is named', async () => {
  const sent = new Map<string, Set<string>>();
  const preferred = new Set<string | null>();
  const report = await fuzzProvider({
    ...about,
    contract,
    requests: 300,
    fetch: async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === '/preferences') preferred.add(request.headers.get('prefer'));
      const bodies = sent.get(pathname) ?? new Set();
      sent.set(pathname, bodies.add(await request.text()));
      return new Response(null, { status: 204 });
    },
  });
  const skipped = report.cases.filter((each) => each.skipped !== undefined);
  expect(skipped.map(({ id }) => id)).toEqual([
    'askRiddle generated: valid',
    'askRiddle generated: changed',
    'askRiddle generated: hostile',
  ]);
  expect(skipped[0]?.skipped).toMatch(/^Failed to derive a value of the schema /);
  expect([...preferred]).toEqual(['return=minimal']);
  const notes = [...(sent.get('/notes') ?? [])].join();
  expect(notes).toContain('"text":"abc"');
  expect(notes).toContain('"either":7');
  for (const path of ['/forests', '/trees', '/chains', '/pages']) {
    const bodies = [...(sent.get(path) ?? [])];
    expect(bodies.length, path).toBeGreaterThan(5);
    expect(Math.max(...bodies.map((body) => body.length)), path).toBeGreaterThan(20);
  }
});

test('nothing to generate is an error, and no wait without end', async () => {
  const { '/riddles': riddles } = contract.paths;
  const alone = { ...contract, paths: riddles ? { '/riddles': riddles } : {} };
  const fetch = async () => new Response(null, { status: 204 });
  await expect(fuzzProvider({ ...about, contract: alone, fetch })).rejects.toThrow(
    /^Failed to fuzz http:\/\/127\.0\.0\.1:9: nothing can be generated\. Failed to derive a value/,
  );
});
