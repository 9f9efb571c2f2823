import { expect, test } from 'vitest';
import { readPersonnelFile } from '../src/index.js';
import { ada, header, neil } from './people.js';

const csv = `${header}\n${ada}\n`;
const json = JSON.stringify([neil]);

test.each([
  ['people.csv', csv, 'csv'],
  ['people.json', csv, 'csv'],
  ['people', csv, 'csv'],
  ['people.json', json, 'json'],
  ['people.csv', `\n ${json}`, 'json'],
  ['PEOPLE.JSON', '"text"', 'json'],
  ['people.csv', 'text', 'csv'],
])('finds the format of %s by the content %j', (name, text, format) => {
  expect(readPersonnelFile({ name, text }).format).toBe(format);
});

test.each([csv, json])('reads bytes and text alike, with a byte order mark or without', (text) => {
  const file = readPersonnelFile({ name: 'people', text });
  expect(file.problems).toEqual([]);
  expect(file.people).toHaveLength(1);
  for (const marked of [text, `\uFEFF${text}`]) {
    expect(readPersonnelFile({ name: 'people', text: marked })).toEqual(file);
    const bytes = new TextEncoder().encode(marked);
    expect(readPersonnelFile({ name: 'people', bytes })).toEqual(file);
  }
});

test.each([
  ['', 'The file is empty'],
  [' \r\n\n', 'The file is empty'],
  [`${header}\n`, 'The file holds no people'],
  ['[]', 'The file holds no people'],
  ['{"personnelData": []}', 'The file holds no people'],
])('refuses the empty file %j', (text, reason) => {
  expect(readPersonnelFile({ name: 'people.csv', text })).toMatchObject({
    people: [],
    problems: [{ row: 0, column: '', reason }],
  });
});
