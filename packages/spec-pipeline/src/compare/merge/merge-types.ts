import type { Finding } from '../finding.js';
import { groupByOperation } from './group-by-operation.js';

/**
 * Adds what the type judge found to what the rules found. What both found is reported once, in the words of the rule,
 * which say what was and what is.
 */
export function mergeTypes(rules: readonly Finding[], types: readonly Finding[]): Finding[] {
  const merged = [...rules];
  const indexes = groupByOperation(rules);
  for (const found of types) {
    const near = (indexes.get(found.operation) ?? []).flatMap((index) => {
      const finding = merged[index];
      return finding !== undefined && isAlong(finding.trail, found.trail)
        ? [{ finding, index }]
        : [];
    });
    const known = near.filter(({ finding }) => finding.bump === 'major');
    for (const { finding, index } of known) {
      if (finding.source === 'rules') merged[index] = { ...finding, source: 'types' };
    }
    if (known.length > 0) continue;
    const exact = near.find(
      ({ finding }) => finding.bump === 'minor' && sameTrail(finding.trail, found.trail),
    );
    if (exact === undefined) {
      merged.push(found);
    } else {
      const { finding, index } = exact;
      const message = `${finding.message}, which stops code from compiling`;
      merged[index] = { ...finding, bump: 'major', source: 'types', message };
    }
  }
  return merged;
}

/** Whether one trail leads along the other. */
function isAlong(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === 0 || right.length === 0) return false;
  const length = Math.min(left.length, right.length);
  return sameTrail(left.slice(0, length), right.slice(0, length));
}

function sameTrail(left: readonly string[], right: readonly string[]): boolean {
  return normal(left) === normal(right);
}

/** Media types have no case, and their parameters no spaces. */
function normal(trail: readonly string[]): string {
  return trail
    .map((key, index) =>
      trail[index - 1] === 'content' ? key.toLowerCase().replaceAll(/\s+/g, '') : key,
    )
    .join('\n');
}
