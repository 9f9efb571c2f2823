import { expect, test } from 'vitest';
import { neil } from './people.js';
import { readJsonValue } from './read.js';

test.each([
  '2024-10-18T01:28:40',
  '10/18/2024',
  '2024-10-18T01:28:40Z',
  '2024-10-18T01:28:40.123Z',
  '2024-02-29T00:00:00',
])('takes the date %s', (date) => {
  expect(readJsonValue([{ ...neil, date }]).problems).toEqual([]);
});

test.each(['2024-10-18', '18/10/2024', '2024-10-18T01:28:40+02:00', 'yesterday', '10/18/24'])(
  'refuses the date %s',
  (date) => {
    expect(readJsonValue([{ ...neil, date }]).problems).toEqual([
      {
        row: 1,
        column: 'date',
        reason:
          'is not a date in an accepted form: 2024-10-18T01:28:40, 10/18/2024, 2024-10-18T01:28:40Z',
      },
    ]);
  },
);

test.each(['2023-02-29T00:00:00', '02/30/2024', '2024-04-31T00:00:00Z'])(
  'refuses the day %s, which does not exist',
  (date) => {
    expect(readJsonValue([{ ...neil, date }]).problems).toEqual([
      { row: 1, column: 'date', reason: 'is a day that is not in the calendar' },
    ]);
  },
);
