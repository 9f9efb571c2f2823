import type { PersonnelProblem } from '../personnel-problem.js';
import { suggestName } from './suggest-name.js';

const longestName = 60;

/** The problem of a column or property that the contract does not know. */
export function describeUnknown(
  row: number,
  written: string,
  kind: 'name' | 'property',
): PersonnelProblem {
  const suggestion = suggestName(written, kind);
  return {
    row,
    column: written.length > longestName ? `${written.slice(0, longestName - 1)}…` : written,
    reason: `is not a known ${kind === 'name' ? 'column' : 'property'}${
      suggestion === undefined ? '' : `; did you mean ${suggestion}?`
    }`,
  };
}
