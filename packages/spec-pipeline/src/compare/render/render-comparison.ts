import type { Comparison } from '../comparison.js';
import { renderJunit } from './render-junit.js';
import { renderMarkdown } from './render-markdown.js';
import { renderText } from './render-text.js';

/** How a comparison can be written. */
export const COMPARISON_FORMATS = ['json', 'text', 'markdown', 'junit'] as const;

export type ComparisonFormat = (typeof COMPARISON_FORMATS)[number];

/** Writes a comparison for programs (`json`, `junit`) or for people (`text`, `markdown`). */
export function renderComparison(comparison: Comparison, format: ComparisonFormat): string {
  switch (format) {
    case 'json':
      return JSON.stringify(comparison, null, 2);
    case 'text':
      return renderText(comparison);
    case 'markdown':
      return renderMarkdown(comparison);
    case 'junit':
      return renderJunit(comparison);
  }
}
