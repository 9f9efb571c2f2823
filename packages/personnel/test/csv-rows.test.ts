import { expect, test } from 'vitest';
import { ada, grace, header } from './people.js';
import { readCsvRows } from './read.js';

const long = 'x'.repeat(192);

test.each([
  ['id', ' ,Ada,Lovelace,a@example.com,,no,yes,', 'is required but empty'],
  ['email', '1,Ada,Lovelace,,,no,yes,', 'is required but empty'],
  ['mfa', '1,Ada,Lovelace,a@example.com,,no,,', 'is required but empty'],
  ['email', '1,Ada,Lovelace,nobody,,no,yes,', 'is not an email address'],
  [
    'avatar_url',
    '1,Ada,Lovelace,a@example.com,/ada.png,no,yes,',
    'is not an absolute address (URI) such as https://example.com/picture.png',
  ],
  [
    'is_contractor',
    '1,Ada,Lovelace,a@example.com,,maybe,yes,',
    'is neither true nor false (accepted: 1, yes, true, 0, no, false)',
  ],
  [
    'last_name',
    `1,Ada,${long},a@example.com,,no,yes,`,
    'is longer than 191 characters (it has 192)',
  ],
])('names row, column and reason of a bad %s', (column, row, reason) => {
  const { problems, people } = readCsvRows(header, grace, row);
  expect(problems).toEqual([{ row: 3, column, reason }]);
  expect(people).toHaveLength(1);
});

test('counts rows as a spreadsheet does', () => {
  const { problems } = readCsvRows(
    header,
    '',
    '1,"A\nB",C,a@example.com,,no,yes,',
    '2,A,B,x,,no,yes,',
  );
  expect(problems).toEqual([{ row: 4, column: 'email', reason: 'is not an email address' }]);
});

test.each([
  [`${ada},more`, 'The row has 9 cells, the header has 8'],
  ['1,Ada', 'The row has 2 cells, the header has 8'],
  ['alone', 'The row has 1 cell, the header has 8'],
  [',,,,,,,', 'The row holds no values'],
])('refuses the row %j', (row, reason) => {
  expect(readCsvRows(header, grace, row).problems).toEqual([{ row: 3, column: '', reason }]);
});

test.each([
  ['1,"Ada,Lovelace', 'has a cell whose opening quote (") is never closed'],
  ['1,"Ada"x,L', 'has text after a closing quote ("); write a quote in a cell twice'],
  ['1,Ada "A.",L', 'has a quote (") inside a cell that does not start with one'],
])('refuses the broken quotes of %j', (row, reason) => {
  expect(readCsvRows(header, grace, row, ada).problems).toEqual([
    { row: 3, column: '', reason: `The row ${reason}` },
  ]);
});

test('finds who is there twice', () => {
  const { problems } = readCsvRows(
    header,
    ada,
    grace,
    '1,Ada,Byron,byron@example.com,,no,yes,',
    '4,Grace,H,GRACE@example.com,,no,yes,',
  );
  expect(problems).toEqual([
    { row: 4, column: 'id', reason: 'is the same as on row 2' },
    { row: 5, column: 'email', reason: 'is the same as on row 3' },
  ]);
});

test('lists the problems by row', () => {
  const { problems } = readCsvRows(
    `${header},x`,
    '1,,L,nobody,,no,yes,,',
    '2,,L,b@example.com,,no,yes,,',
  );
  expect(problems.map(({ row, column }) => [row, column])).toEqual([
    [1, 'x'],
    [2, 'first_name'],
    [2, 'email'],
    [3, 'first_name'],
  ]);
});
