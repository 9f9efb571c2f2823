import { expect, test } from 'vitest';
import { readPersonnelFile } from '../src/index.js';
import { ada, grace, header } from './people.js';
import { readCsvRows } from './read.js';

test('reads people from CSV', () => {
  const file = readCsvRows(header, ada, grace);
  expect(file).toEqual({
    format: 'csv',
    people: [
      {
        id: '1',
        firstName: 'Ada',
        lastName: 'Lovelace',
        email: 'ada@example.com',
        avatarUrl: 'https://example.com/ada.png',
        contractor: false,
        isMfaEnabled: true,
        jobTitle: 'Analyst',
      },
      {
        id: '2',
        firstName: 'Grace',
        lastName: 'Hopper',
        email: 'grace@example.com',
        contractor: false,
        isMfaEnabled: true,
      },
    ],
    problems: [],
  });
});

test('takes the columns in any order', () => {
  const file = readCsvRows(
    'mfa,email,id,is_contractor,last_name,first_name',
    'TRUE,ada@example.com,1,False,Lovelace,Ada',
  );
  expect(file.problems).toEqual([]);
  expect(file.people[0]).toMatchObject({ firstName: 'Ada', isMfaEnabled: true, contractor: false });
});

test.each(['\n', '\r\n', '\r'])('takes %j as the end of a row, and empty rows', (end) => {
  const text = [header, ada, '', grace, '', ''].join(end);
  const file = readPersonnelFile({ name: 'people.csv', text });
  expect(file.problems).toEqual([]);
  expect(file.people).toHaveLength(2);
});

test('takes quoted cells with commas, quotes and line breaks', () => {
  const file = readCsvRows(
    header,
    '1,"Ada ""A.""","Lovelace, Countess",a@example.com,,no,yes,"a\nb"',
  );
  expect(file.problems).toEqual([]);
  expect(file.people[0]).toMatchObject({
    firstName: 'Ada "A."',
    lastName: 'Lovelace, Countess',
    jobTitle: 'a\nb',
  });
});

test('reads the columns whose headers are not documented', () => {
  const file = readCsvRows(`${header},start_date,customer_id`, `${ada},10/18/2024,C-1`);
  expect(file.problems).toEqual([]);
  expect(file.people[0]).toMatchObject({ date: '10/18/2024', customerId: 'C-1' });
});

test('takes other headers for columns', () => {
  const text = [`${header},employed_since`, `${ada},10/18/2024`].join('\n');
  const file = readPersonnelFile(
    { name: 'people.csv', text },
    { csvColumns: { date: 'employed_since' } },
  );
  expect(file.problems).toEqual([]);
  expect(file.people[0]).toMatchObject({ date: '10/18/2024' });
});
