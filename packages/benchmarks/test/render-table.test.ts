import { expect, test } from 'vitest';
import { renderTable } from '../src/report/render-table.js';

test('columns are padded: text to the left, numbers to the right', () => {
  const table = renderTable({
    columns: ['client', 'time'],
    rows: [
      ['ours', '9 µs'],
      ['openapi-fetch', '10 µs'],
    ],
  });
  expect(table).toBe(
    [
      '| client        |  time |',
      '| ------------- | ----: |',
      '| ours          |  9 µs |',
      '| openapi-fetch | 10 µs |',
      '',
    ].join('\n'),
  );
});

test('as many columns as asked are text', () => {
  const table = renderTable({ columns: ['a', 'b', 'c'], textColumns: 2, rows: [['1', '2', '3']] });
  expect(table).toContain('| --- | --- | --: |');
});

test('a title stands above the table', () => {
  const table = renderTable({ title: 'Times:', columns: ['a', 'b'], rows: [] });
  expect(table.split('\n').slice(0, 3)).toEqual(['Times:', '', '| a   |   b |']);
});

test('a bar in a cell does not end it', () => {
  const table = renderTable({ columns: ['a'], rows: [['x | y']] });
  expect(table).toContain('| x \\| y |');
});

test('a row that is too short has empty cells', () => {
  const table = renderTable({ columns: ['a', 'b'], rows: [['x']] });
  expect(table).toContain('| x   |     |');
});
