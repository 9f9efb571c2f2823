import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPointer, parseJsonPointer } from '../src/document/json-pointer.js';
import { resolvePointer } from '../src/document/resolve-pointer.js';

test('a pointer leads back to the keys that it was made of', () => {
  const key = fc.oneof(fc.string(), fc.constantFrom('%', '%41', '~1', '/a/{b}', '100%'));
  // A lone empty key cannot be told from `#/`, which tools write for the whole document.
  const keys = fc.array(key).filter((path) => path.length !== 1 || path[0] !== '');
  fc.assert(
    fc.property(keys, (path) => {
      expect(parseJsonPointer(jsonPointer(path))).toEqual(path);
    }),
  );
});

test('a pointer finds what is there, and nothing that every object has', () => {
  const document = { 'a%41': { '': [1] }, b: {} };
  expect(resolvePointer(document, '#/a%2541//0')).toBe(1);
  expect(resolvePointer(document, '#/b/toString')).toBeUndefined();
  expect(resolvePointer(document, '#/')).toBe(document);
});
