import { expect, test } from 'vitest';
import { type CoverageReport, renderCoverage } from '../src/index.js';

type Point = CoverageReport['points'][number];

function point(operationId: string, kind: Point['kind'], name: string, exercised: boolean): Point {
  const parameter = kind === 'parameter' ? (name.split(':')[0] ?? '') : '';
  return { operationId, kind, name, parameter, exercised };
}

const text = renderCoverage({
  points: [
    point('list', 'status', '200', true),
    point('list', 'status', '404', false),
    point('create', 'status', '201', true),
    point('list', 'parameter', 'limit: 1', true),
    point('list', 'parameter', 'limit: 50', false),
    point('list', 'parameter', 'page: 1', true),
  ],
  uncovered: ['list: status 404'],
  excluded: [],
});

test('is a table of operations and statuses, lined up', () => {
  expect(text.split('\n').slice(0, 3)).toEqual([
    'operation  200  201  404',
    'list       ✓    —    ·',
    'create     —    ✓    —',
  ]);
});

test('counts the values of each parameter', () => {
  expect(text).toMatch(/^list +limit +1 of 2 \(50 %\)$/m);
  expect(text).toMatch(/^list +page +1 of 1 \(100 %\)$/m);
});

test('gives the share of declared statuses, rounded down, and names the others', () => {
  expect(text).toMatch(/^status +2 of 3 \(66 %\)$/m);
  expect(text).toMatch(/Not exercised:\n {2}list: status 404$/);
});
