import type { Comparison } from '../comparison.js';
import { countBumps } from './count-bumps.js';

/** A line for each change, and one for all of them. */
export function renderText(comparison: Comparison): string {
  const lines = comparison.changes.map(
    ({ bump, operation, message, location, id, source }) =>
      `${bump.padEnd(5)}  ${operation === null ? '' : `${operation}: `}${message}\n       ${location} (${id}, ${source})`,
  );
  return [...lines, `${comparison.bump}: ${countBumps(comparison)}`].join('\n');
}
