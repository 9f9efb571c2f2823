import { array, assert, constantFrom, json, nat, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { readPersonnelFile } from '../src/index.js';

function reasonFor(text: string): string | undefined {
  return readPersonnelFile({ name: 'people.json', text }).problems[0]?.reason;
}

test.each([
  ['[{"id": "1",}]', 1, 13],
  ['[\n  {"id": "1"\n  {}\n]', 3, 3],
  ['[{"id": "1"}', 1, 13],
  ['[{"name": "a\nb"}]', 1, 13],
  ['[\r\n1,\r\n2 3]', 3, 3],
  ['{"personnelData": tru}', 1, 19],
])('says where %j stops being JSON', (text, line, column) => {
  expect(reasonFor(text)).toBe(`The file is not valid JSON: line ${line}, column ${column}`);
});

const fragments = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '"a"',
  '\\',
  '\\u00',
  '1',
  '-',
  '0',
  '.',
  'e',
  'true',
  'nul',
  ' ',
  '\n',
  '\u0001',
];

test('finds a place exactly where JSON.parse fails', () => {
  const texts = array(constantFrom(...fragments), { maxLength: 12 }).map(
    (all) => `[${all.join('')}`,
  );
  assert(
    property(texts, (text) => {
      expect(/line \d+, column \d+$/.test(reasonFor(text) ?? '')).toBe(!parses(text));
    }),
    { numRuns: 3000 },
  );
});

test('finds the place in a damaged document', () => {
  assert(
    property(tuple(json(), nat(), string({ maxLength: 2 })), ([document, at, damage]) => {
      const cut = at % (document.length + 1);
      const text = `[${document.slice(0, cut)}${damage}${document.slice(cut)}]`;
      expect(/line \d+, column \d+$/.test(reasonFor(text) ?? '')).toBe(!parses(text));
    }),
    { numRuns: 500 },
  );
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
