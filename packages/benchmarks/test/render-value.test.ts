import { expect, test } from 'vitest';
import { renderSummary } from '../src/report/render-summary.js';
import { renderValue } from '../src/report/render-value.js';
import { units } from '../src/report/units.js';

test.each([
  [units.ratio, 0.896, '0.90x'],
  [units.microseconds, 0.0613, '61.3 µs'],
  [units.milliseconds, 1043.4, '1043 ms'],
  [units.kilobytes, 5016, '5.02 kB'],
  [units.megabytes, 38.4e6, '38 MB'],
  [units.count, 187, '187'],
])('a value is written in its unit: %j', (unit, value, text) => {
  expect(renderValue(value, unit)).toBe(text);
});

test('a summary names its unit once', () => {
  expect(renderSummary({ median: 0.0613, min: 0.05, max: 0.1 }, units.microseconds)).toBe(
    '61.3 µs (50.0–100.0)',
  );
});
