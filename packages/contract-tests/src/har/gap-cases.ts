import type { CaseResult } from '../report/case-result.js';
import { plural } from '../report/wording/plural.js';

/** Something of an exchange that could not be checked. */
export interface HarGap {
  readonly number: number;
  readonly operationId: string;
  readonly reason: string;
}

/** How many exchanges a gap names. */
const most = 20;

/** What could not be checked, as cases that were not run: one for each operation and reason. */
export function gapCases(gaps: readonly HarGap[]): readonly CaseResult[] {
  const groups = new Map<string, HarGap[]>();
  for (const gap of gaps) {
    const key = `${gap.operationId} ${gap.reason}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [gap]);
    else group.push(gap);
  }
  return [...groups].map(([key, group]) => {
    const numbers = group.slice(0, most).map(({ number }) => number);
    const rest = group.length - numbers.length;
    const list = `${numbers.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
    const reason = group[0]?.reason ?? '';
    return {
      id: `${key}: not checked`,
      operationId: group[0]?.operationId ?? 'other',
      kind: 'probe',
      title: `${plural(group.length, 'exchange')} not checked: ${reason}`,
      problems: [],
      durationMs: 0,
      skipped: `${reason} (exchanges ${list})`,
    };
  });
}
