import type { CoverageReport } from '../../coverage/coverage-report.js';
import { isExcluded } from '../../coverage/is-excluded.js';

/** Points that are excluded for one reason. */
export interface ExcludedGroup {
  readonly reason: string;
  /** The names of the points, with the operation and the kind. */
  readonly names: readonly string[];
}

/** The excluded points by reason: many share one. */
export function exclusions({ points }: CoverageReport): readonly ExcludedGroup[] {
  const groups = new Map<string, string[]>();
  for (const { operationId, kind, name, reason = '' } of points.filter(isExcluded)) {
    const text = `${operationId}: ${kind} ${name}`;
    const group = groups.get(reason);
    if (group === undefined) groups.set(reason, [text]);
    else group.push(text);
  }
  return [...groups].map(([reason, names]) => ({ reason, names }));
}
