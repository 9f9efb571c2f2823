import { personnelRules } from '@drata-connections/types';
import { expect, test } from 'vitest';
import { neil } from './people.js';
import { readJsonValue } from './read.js';

test.each([
  ['a bare list', [neil]],
  ['an object with the list', { personnelData: [neil] }],
])('reads people from %s', (_, document) => {
  expect(readJsonValue(document)).toEqual({ format: 'json', people: [neil], problems: [] });
});

test.each(
  Object.entries(personnelRules)
    .filter(([, rule]) => rule.required)
    .map(([property]) => property),
)('requires %s', (property) => {
  const person: Record<string, unknown> = { ...neil };
  delete person[property];
  const file = readJsonValue([neil, { ...person, id: '2', email: 'b@example.com' }]);
  const expected = ['id', 'email'].includes(property)
    ? []
    : [{ row: 2, column: property, reason: 'is required but missing' }];
  expect(file.problems).toEqual(expected);
  expect(readJsonValue([person]).problems).toEqual([
    { row: 1, column: property, reason: 'is required but missing' },
  ]);
});

test.each([
  ['id', 233, 'is a number where a text is expected'],
  ['contractor', 'no', 'is a text where true or false is expected'],
  ['isMfaEnabled', null, 'is required but null'],
  ['jobTitle', null, 'is null; leave it out instead'],
  ['firstName', '  ', 'is required but empty'],
  ['lastName', ['x'], 'is a list where a text is expected'],
  ['customerId', {}, 'is an object where a text is expected'],
  ['email', 'nobody@', 'is not an email address'],
])('names index, property and reason of a bad %s (%j)', (column, value, reason) => {
  const file = readJsonValue([
    { ...neil, id: '1', email: 'a@example.com' },
    { ...neil, [column]: value },
  ]);
  expect(file.problems).toEqual([{ row: 2, column, reason }]);
  expect(file.people).toHaveLength(1);
});

test.each([
  ['shoeSize', 'is not a known property'],
  ['job_title', 'is not a known property; did you mean jobTitle?'],
  ['is_contractor', 'is not a known property; did you mean contractor?'],
  ['toString', 'is not a known property'],
  ['__proto__', 'is not a known property'],
])('names the unknown property %s', (column, reason) => {
  const text = JSON.stringify(neil).replace('{', `{${JSON.stringify(column)}:"x",`);
  expect(readJsonValue([JSON.parse(text)]).problems).toEqual([{ row: 1, column, reason }]);
});

test('finds who is there twice', () => {
  const file = readJsonValue([neil, { ...neil, email: 'NEIL@example.com' }]);
  expect(file.problems).toEqual([
    { row: 2, column: 'id', reason: 'is the same as on row 1' },
    { row: 2, column: 'email', reason: 'is the same as on row 1' },
  ]);
});

test.each([null, 7, 'x', [], true])('refuses the entry %j', (entry) => {
  expect(readJsonValue([neil, entry]).problems).toEqual([
    { row: 2, column: '', reason: 'The entry is not an object with the properties of a person' },
  ]);
});

test.each([
  [{}, '', 'The file holds neither a list of people nor an object with a list personnelData'],
  [{ personnelData: {} }, 'personnelData', 'is not a list'],
  [
    { personnelData: [neil], rest: [neil] },
    '',
    'The file holds more than the list personnelData; nothing beside it is uploaded',
  ],
])('refuses the document %#', (document, column, reason) => {
  expect(readJsonValue(document).problems).toEqual([{ row: 0, column, reason }]);
});

test('counts the characters of a text, not its UTF-16 units', () => {
  expect(readJsonValue([{ ...neil, jobTitle: '😀'.repeat(191) }]).problems).toEqual([]);
  expect(readJsonValue([{ ...neil, jobTitle: '😀'.repeat(192) }]).problems).toEqual([
    { row: 1, column: 'jobTitle', reason: 'is longer than 191 characters (it has 192)' },
  ]);
});
