import type { Comparison } from '../compare/comparison.js';

/** Markdown for consumers: what changed, by operation, and what to do; empty if nothing did. */
export function renderChangelog({ changes }: Comparison): string {
  return changes.map(({ message }) => `- ${message}`).join('\n');
}
