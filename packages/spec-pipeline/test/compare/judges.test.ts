import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/document/json.js';
import { compareContracts } from '../../src/index.js';
import { Editable } from './table/editable.js';
import { documents } from './table/read-documents.js';

/** Drops a query parameter, which is major. */
function without(base: JsonObject): JsonObject {
  const api = new Editable(base);
  api.drop('listBooks parameters year');
  return api.document;
}

function changed(edit: (api: Editable) => void): JsonObject {
  const api = new Editable(documents.bookshop);
  edit(api);
  return api.document;
}

describe('a judge that cannot judge is named, and the others go on', () => {
  test('oasdiff takes too long', async () => {
    const base = documents.bookshop;
    const warnings: string[] = [];
    const options = { wireTimeoutMs: 1, warn: (line: string) => warnings.push(line) };
    const { bump, changes } = await compareContracts(base, without(base), options);
    expect({ bump, ids: changes.map(({ id }) => id) }).toEqual({
      bump: 'major',
      ids: ['request-parameter-removed'],
    });
    expect(warnings).toEqual([expect.stringMatching(/oasdiff: it took longer than 0.001 s\. /)]);
  });

  test.each<[string, (api: Editable) => void, RegExp]>([
    [
      'a version that is a number',
      (api) => api.set('info version', 1),
      /^Failed to run oasdiff: cannot unmarshal number into field Info\.version .* go on without it\.$/,
    ],
    [
      'two paths that only name their parts otherwise',
      (api) => api.set('paths /books/{id}', { get: { responses: {} } }),
      /^Failed to run oasdiff: .*duplicate endpoint/,
    ],
    [
      'a schema that is nothing but itself',
      (api) => {
        api.set('components schemas Loop', { $ref: '#/components/schemas/Loop' });
        api.set('Shelf properties loop', { $ref: '#/components/schemas/Loop' });
        api.set('listBooks responses 200 content application/json schema items', {
          $ref: '#/components/schemas/Loop',
        });
      },
      /^Failed to make types of a document: .* go on without it\.$/,
    ],
  ])('%s', async (_name, edit, warning) => {
    const base = changed(edit);
    const warnings: string[] = [];
    const { bump } = await compareContracts(base, without(base), {
      warn: (line) => warnings.push(line),
    });
    expect(bump).toBe('major');
    expect(warnings).toContainEqual(expect.stringMatching(warning));
  });
});

test.each<[string, (api: Editable) => void]>([
  ['a schema that takes everything', (api) => api.set('Shelf properties any', true)],
  [
    'a list whose length is fixed',
    (api) =>
      api.set('Shelf properties pair', {
        type: 'array',
        prefixItems: [{ type: 'string' }],
        items: false,
      }),
  ],
  [
    'an example that looks like a reference',
    (api) => api.set('Shelf properties name example', { $ref: '#/nowhere' }),
  ],
])('types are made of %s', async (_name, edit) => {
  const base = changed(edit);
  const warnings: string[] = [];
  await compareContracts(base, without(base), { warn: (line) => warnings.push(line) });
  expect(warnings.filter((line) => !line.includes('oasdiff'))).toEqual([]);
});
