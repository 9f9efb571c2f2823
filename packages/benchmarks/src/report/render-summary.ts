import type { Summary } from '../measurement/summary.js';
import { renderValue } from './render-value.js';
import type { Unit } from './unit.js';

/** Writes a summary as median, least and greatest: `61.3 µs (58.9–70.2)`. */
export function renderSummary({ median, min, max }: Summary, unit: Unit): string {
  const bare = { ...unit, suffix: '' };
  return `${renderValue(median, unit)} (${renderValue(min, bare)}–${renderValue(max, bare)})`;
}
