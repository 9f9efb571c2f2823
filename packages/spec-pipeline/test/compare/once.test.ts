import { expect, test } from 'vitest';
import { compareContracts } from '../../src/index.js';
import { Editable } from './table/editable.js';
import { documents } from './table/read-documents.js';

const { bookshop } = documents;

test('an operation that is new or gone is reported once, by its name', async () => {
  const api = new Editable(bookshop);
  api.drop('paths /search');
  const { document } = api;
  const gone = await compareContracts(bookshop, document);
  const come = await compareContracts(document, bookshop);
  expect(gone.changes.map(({ id, operation }) => [id, operation])).toEqual([
    ['operation-removed', 'search'],
  ]);
  expect(come.changes.map(({ id, operation }) => [id, operation])).toEqual([
    ['operation-added', 'search'],
  ]);
});

test('what both judges and a rule find is reported once, by all its operations', async () => {
  const api = new Editable(bookshop);
  api.drop('Shelf properties name');
  api.drop('Shelf required');
  const { changes } = await compareContracts(bookshop, api.document);
  const told = changes.map(({ operation, location }) => `${operation} ${location}`);
  expect(new Set(told).size).toBe(told.length);
});

test('a comparison that was ended early ends with its reason', async () => {
  const api = new Editable(bookshop);
  api.drop('Shelf properties name');
  const controller = new AbortController();
  const reason = new Error('Stopped.');
  const comparing = compareContracts(bookshop, api.document, { signal: controller.signal });
  controller.abort(reason);
  await expect(comparing).rejects.toBe(reason);
});
