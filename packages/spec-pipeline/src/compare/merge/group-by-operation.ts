import type { Finding } from '../finding.js';

/** The positions of findings, by operation: a finding is only ever merged with one of its own operation. */
export function groupByOperation(findings: readonly Finding[]): Map<string | null, number[]> {
  const groups = new Map<string | null, number[]>();
  for (const [index, { operation }] of findings.entries()) {
    const group = groups.get(operation);
    if (group === undefined) groups.set(operation, [index]);
    else group.push(index);
  }
  return groups;
}
