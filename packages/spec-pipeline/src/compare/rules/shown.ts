import type { JsonValue } from '../../document/json.js';

const LONGEST = 60;

/** A value of a document in a message: in backticks, shortened; `nothing` where there is none. */
export function shown(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('`', "'");
  return `\`${line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line}\``;
}
