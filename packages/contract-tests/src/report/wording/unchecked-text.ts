import type { EdgeReport } from '../../findings/edge-report.js';

/** The formats of a contract that are not known, each with its first place; none for none. */
export function uncheckedText({ uncheckedFormats }: EdgeReport['contract']): readonly string[] {
  if (uncheckedFormats.length === 0) return [];
  const named = uncheckedFormats.map(({ format, pointers: [first, ...others] }) => {
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return `${format} (${first}${more})`;
  });
  return [`Not checked, as nothing is known of them: the formats ${named.join(', ')}.`];
}
