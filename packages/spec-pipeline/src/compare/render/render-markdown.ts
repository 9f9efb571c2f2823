import type { Comparison } from '../comparison.js';
import { countBumps } from './count-bumps.js';

/** A table of all changes, for a pull request. */
export function renderMarkdown(comparison: Comparison): string {
  const head = `**${comparison.bump}**: ${countBumps(comparison)}`;
  if (comparison.changes.length === 0) return head;
  const rows = comparison.changes.map(({ bump, operation, message, location, source }) =>
    [bump, operation === null ? '' : `\`${operation}\``, message, `\`${location}\``, source]
      .map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' '))
      .join(' | '),
  );
  return [
    head,
    '',
    '| bump | operation | change | where | found by |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}
