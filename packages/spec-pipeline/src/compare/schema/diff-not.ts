import type { Bump } from '../bump.js';
import { highestBump } from '../highest-bump.js';
import type { Place } from '../place.js';
import type { Rules } from '../rules/rules.js';
import { shown } from '../rules/shown.js';
import type { SchemaDiffer } from './schema-differ.js';
import type { SchemaView } from './schema-view.js';

/** Compares what values must not be: the more that takes in, the less is left. */
export function diffNot(
  rules: Rules,
  place: Place,
  before: SchemaView,
  after: SchemaView,
  diffSchema: SchemaDiffer,
): void {
  const [base, head] = [before.keywords.get('not'), after.keywords.get('not')];
  if (base === undefined || head === undefined) return;
  const bumps: Bump[] = [];
  const trial: Rules = {
    ...rules,
    entered: new Set(),
    report: ({ bump }) => {
      bumps.push(bump);
    },
  };
  // Judged as what is sent, where every value counts; of what is excluded, more is less for the sender.
  const sides = place.direction === 'request' ? ([head, base] as const) : ([base, head] as const);
  diffSchema(trial, { ...place, direction: 'request' }, ...sides);
  const bump = highestBump(bumps);
  if (bump === 'none') return;
  rules.report({
    id: `${place.direction}-not-changed`,
    bump,
    place,
    base,
    head,
    text: `\`not\` changed: ${shown(base.node)} → ${shown(head.node)}`,
  });
}
