import type { Change } from '../compare/change.js';
import type { Comparison } from '../compare/comparison.js';
import { BUMPS } from '../compare/highest-bump.js';
import { adviceFor } from './advice-for.js';
import { joinValues } from './join-values.js';

const HEADINGS = {
  major: 'Needs action',
  minor: 'New, or less strict',
  patch: 'Words and examples',
} as const;

/**
 * Markdown for consumers: what changed, grouped by how grave it is and by operation, old → new, with what to do; empty
 * if nothing changed. It is the body of a changeset.
 */
export function renderChangelog({ changes }: Comparison): string {
  return BUMPS.flatMap((bump) => {
    const some = changes.filter((change) => change.bump === bump);
    if (bump === 'none' || some.length === 0) return [];
    return [`### ${HEADINGS[bump]}\n\n${renderGroups(some)}`];
  }).join('\n\n');
}

/** Changes by operation; what several operations have in common, such as a property of an error, is told once. */
function renderGroups(changes: readonly Change[]): string {
  const shared = new Map<string, Change[]>();
  for (const change of joinValues(changes)) {
    const key = [change.id, change.message].join('\n');
    shared.set(key, [...(shared.get(key) ?? []), change]);
  }
  const groups = new Map<string, Set<string>>();
  for (const same of shared.values()) {
    const [change] = same;
    if (change === undefined) continue;
    const title = titleOf(same);
    const lines = groups.get(title) ?? new Set();
    groups.set(title, lines.add(renderChange(change)));
  }
  return [...groups].map(([title, lines]) => `${title}\n\n${[...lines].join('\n')}`).join('\n\n');
}

function titleOf(same: readonly Change[]): string {
  const names = [...new Set(same.map(({ operation }) => operation))].filter(
    (name) => name !== null,
  );
  const shown = names.slice(0, 5).map((name) => `\`${name}\``);
  if (shown.length === 0) return 'The whole API:';
  const rest = names.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}:`;
}

function renderChange(change: Change): string {
  const text = change.message.charAt(0).toUpperCase() + change.message.slice(1);
  const advice = change.bump === 'major' ? adviceFor(change) : null;
  return `- ${text}.${advice === null ? '' : ` ${advice}`}`;
}
