import type { Comparison } from './comparison.js';

/** How a comparison can be written. */
export type ComparisonFormat = 'json' | 'text' | 'markdown' | 'junit';

export function renderComparison(comparison: Comparison, _format: ComparisonFormat): string {
  return JSON.stringify(comparison, null, 2);
}
