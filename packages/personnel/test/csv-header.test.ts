import { expect, test } from 'vitest';
import { ada, header } from './people.js';
import { readCsvRows } from './read.js';

test('names a required column that is missing', () => {
  const { problems, people } = readCsvRows(
    'id,first_name,last_name,is_contractor,mfa',
    '1,Ada,Lovelace,no,yes',
  );
  expect(problems).toEqual([
    { row: 1, column: 'email', reason: 'is a required column but missing' },
  ]);
  expect(people).toEqual([]);
});

test('names an unknown column', () => {
  const { problems } = readCsvRows(`${header},shoe_size`, `${ada},39`);
  expect(problems).toEqual([{ row: 1, column: 'shoe_size', reason: 'is not a known column' }]);
});

test.each([
  ['First Name', 'first_name'],
  ['FIRST_NAME', 'first_name'],
  [' first_name', 'first_name'],
  ['firstName', 'first_name'],
])('suggests what %j was meant to be', (written, meant) => {
  const { problems } = readCsvRows(header.replace('first_name', written), ada);
  expect(problems).toEqual([
    { row: 1, column: written, reason: `is not a known column; did you mean ${meant}?` },
    { row: 1, column: meant, reason: 'is a required column but missing' },
  ]);
});

test('finds a column that is there twice', () => {
  const { problems } = readCsvRows(`${header},email`, `${ada},ada@example.com`);
  expect(problems).toContainEqual({ row: 1, column: 'email', reason: 'is there more than once' });
});

test('finds a column without a header', () => {
  const { problems } = readCsvRows(`${header},`, `${ada},`);
  expect(problems).toEqual([{ row: 1, column: '', reason: 'The header of column 9 is empty' }]);
});

test('does not quote the first row when it is a person', () => {
  const { problems } = readCsvRows(ada);
  expect(problems).toEqual([
    {
      row: 1,
      column: '',
      reason:
        'The row is not a header. The first row has to name the columns: id, first_name, last_name, email, is_contractor, mfa',
    },
  ]);
});

test.each([
  [';', 'semicolons'],
  ['\t', 'tabs'],
])('says so when the columns are separated by %j', (separator, name) => {
  const { problems } = readCsvRows(
    header.replaceAll(',', separator),
    ada.replaceAll(',', separator),
  );
  expect(problems).toEqual([
    {
      row: 1,
      column: '',
      reason: `The columns are separated by ${name}. Save the file with commas between them`,
    },
  ]);
});
