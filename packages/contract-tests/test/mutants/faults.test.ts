import { expect, test } from 'vitest';
import { clientFaults, providerFaults, survivorReasons } from '../../mutants/index.js';

const faults = [...providerFaults, ...clientFaults];

test('there are at least sixty faults, each with an id of its own', () => {
  expect(faults.length).toBeGreaterThanOrEqual(60);
  expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
});

test.each(faults)('$id says what it does and what the contract says', ({ id, title, breaks }) => {
  expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
  expect(title).not.toBe('');
  expect(breaks).not.toBe('');
});

test('a reason to survive is that of a fault', () => {
  const ids = faults.map(({ id }) => id);
  expect(Object.keys(survivorReasons).filter((id) => !ids.includes(id))).toEqual([]);
});
