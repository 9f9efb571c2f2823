import { formatNumber } from './format-number.js';

/** Writes a number with its noun: `1 person`, `1,204 people`. */
export function formatCount(count: number, singular: string, plural: string): string {
  return `${formatNumber(count)} ${count === 1 ? singular : plural}`;
}
