import {
  assert,
  boolean,
  emailAddress,
  option,
  property,
  record,
  string,
  uniqueArray,
} from 'fast-check';
import { expect, test } from 'vitest';
import { readPersonnelFile, toPersonnelCsv } from '../src/index.js';
import { ada, grace, header, neil } from './people.js';
import { readCsvRows } from './read.js';

test('writes the required columns and those with a value', () => {
  const file = readCsvRows(header, grace);
  expect(toPersonnelCsv(file.people)).toBe(
    'id,first_name,last_name,email,is_contractor,mfa\r\n2,Grace,Hopper,grace@example.com,false,true\r\n',
  );
});

test('leaves out what a server may stumble over', () => {
  const messy = readPersonnelFile({
    name: 'people.csv',
    text: `\uFEFF${header}\r\n\n${ada}\n${grace}\r\n\r\n`,
  });
  expect(messy.problems).toEqual([]);
  expect(toPersonnelCsv(messy.people)).toBe(toPersonnelCsv(readCsvRows(header, ada, grace).people));
});

test('writes the headers asked for', () => {
  const csvColumns = { date: 'employed_since' };
  const text = toPersonnelCsv([neil], { csvColumns });
  expect(text.split('\r\n')[0]?.split(',')).toContain('employed_since');
  const file = readPersonnelFile({ name: 'people.csv', text }, { csvColumns });
  expect(file.people).toEqual([neil]);
});

const text = string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter(
  (value) => value.trim() !== '' && !value.includes('\0'),
);
const people = uniqueArray(
  record({
    id: text,
    firstName: text,
    lastName: text,
    email: emailAddress().filter(({ length }) => length <= 191),
    contractor: boolean(),
    isMfaEnabled: boolean(),
    jobTitle: option(text, { nil: undefined }),
  }),
  {
    minLength: 1,
    maxLength: 8,
    comparator: (one, other) =>
      one.id === other.id || one.email.toLowerCase() === other.email.toLowerCase(),
  },
);

test('writes what it reads', () => {
  assert(
    property(people, (all) => {
      const written = all.map(({ jobTitle, ...person }) =>
        jobTitle === undefined ? person : { ...person, jobTitle },
      );
      const file = readPersonnelFile({ name: 'people.csv', text: toPersonnelCsv(written) });
      expect(file).toEqual({ format: 'csv', people: written, problems: [] });
    }),
  );
});
