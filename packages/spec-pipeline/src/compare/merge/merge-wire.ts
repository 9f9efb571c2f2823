import type { Finding } from '../finding.js';
import type { JudgedWireFinding } from '../wire/judge-wire.js';
import { groupByOperation } from './group-by-operation.js';
import { isSamePlace } from './is-same-place.js';

/**
 * Adds what oasdiff found. Where another judge spoke of the same place, its verdict stands: it knows the policy and the
 * types, oasdiff neither. Where nobody did, oasdiff's finding is reported, unless it only confirms.
 */
export function mergeWire(
  others: readonly Finding[],
  wire: readonly JudgedWireFinding[],
): Finding[] {
  const merged = [...others];
  const indexes = groupByOperation(others);
  for (const { confirms, names, ...found } of wire) {
    const candidates = [found.operation, null].flatMap((operation) => indexes.get(operation) ?? []);
    const known = [...new Set(candidates)].filter((index) => {
      const finding = merged[index];
      return finding !== undefined && isAbout(finding, found, names);
    });
    for (const index of known) {
      const finding = merged[index];
      if (finding?.bump === found.bump) merged[index] = { ...finding, source: 'wire' };
    }
    if (known.length === 0 && !confirms && found.bump !== 'none') merged.push(found);
  }
  return merged;
}

function isAbout(finding: Finding, found: Finding, names: readonly string[]): boolean {
  if (finding.bump === 'patch' && found.bump !== 'patch') return false;
  if (finding.operation !== found.operation && finding.operation !== null) return false;
  const placed = found.base !== null || found.head !== null;
  if (placed && isSamePlace(finding.base, found.base)) return true;
  if (placed && isSamePlace(finding.head, found.head)) return true;
  // What was removed or added as a whole speaks for all that is in it.
  if (isInside(finding, found)) return true;
  const last = finding.trail.at(-1);
  return (
    finding.operation !== null &&
    last !== undefined &&
    names.some((name) => name === last || name.endsWith(`/${last}`) || name.endsWith(`/${last}/`))
  );
}

function isInside(finding: Finding, found: Finding): boolean {
  const whole =
    finding.head === null ? finding.base : finding.base === null ? finding.head : undefined;
  const part = finding.head === null ? found.base : found.head;
  return typeof whole === 'string' && typeof part === 'string' && part.startsWith(`${whole}/`);
}
