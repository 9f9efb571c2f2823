import { canonical } from '../cursor/canonical.js';
import type { Cursor } from '../cursor/cursor.js';
import { entriesOf } from '../cursor/entries-of.js';
import { objectAt } from '../cursor/object-at.js';
import { stepCursor } from '../cursor/step-cursor.js';
import type { Place } from '../place.js';
import { diffWords } from '../rules/diff-words.js';
import type { Rules } from '../rules/rules.js';
import { shown } from '../rules/shown.js';

/**
 * Compares how callers prove who they are. Whether an operation still lets them in is judged there; here, where they
 * get what they prove it with.
 */
export function diffSecuritySchemes(rules: Rules, place: Place, base: Cursor, head: Cursor): void {
  const [before, after] = [base, head].map((side) =>
    entriesOf(stepCursor(side, 'components', 'securitySchemes')),
  );
  for (const [name, old] of before ?? []) {
    const young = after?.get(name);
    if (young === undefined || rules.isSame(old, young)) continue;
    const here: Place = { ...place, subject: `security scheme \`${name}\`` };
    diffWords(rules, here, old, young);
    const [was, is] = [objectAt(old), objectAt(young)];
    for (const [key, bump] of Object.entries({
      bearerFormat: 'patch',
      openIdConnectUrl: 'major',
    } as const)) {
      if (was[key] === is[key]) continue;
      const text = `\`${key}\` changed: ${shown(was[key])} → ${shown(is[key])}`;
      rules.report({
        id: `security-scheme-changed`,
        bump,
        place: here,
        base: old,
        head: young,
        text,
      });
    }
    diffFlows(rules, here, stepCursor(old, 'flows'), stepCursor(young, 'flows'));
  }
}

function diffFlows(rules: Rules, place: Place, base: Cursor, head: Cursor): void {
  const [before, after] = [entriesOf(base), entriesOf(head)];
  for (const flow of new Set([...before.keys(), ...after.keys()])) {
    const [old, young] = [before.get(flow) ?? null, after.get(flow) ?? null];
    const at = { place, base: old, head: young };
    if (old === null || young === null) {
      const text = `the flow \`${flow}\` was ${young === null ? 'removed' : 'added'}`;
      const bump = young === null ? 'major' : 'minor';
      rules.report({
        ...at,
        id: `security-flow-${young === null ? 'removed' : 'added'}`,
        bump,
        text,
      });
      continue;
    }
    const [was, is] = [objectAt(old), objectAt(young)];
    for (const url of ['authorizationUrl', 'tokenUrl', 'refreshUrl']) {
      if (was[url] === is[url]) continue;
      const text = `the \`${url}\` of the flow \`${flow}\` changed: ${shown(was[url])} → ${shown(is[url])}`;
      const bump = was[url] === undefined ? 'minor' : 'major';
      rules.report({ ...at, id: 'security-flow-url-changed', bump, text });
    }
    const [scopes, others] = [old, young].map((side) => entriesOf(stepCursor(side, 'scopes')));
    for (const scope of new Set([...(scopes?.keys() ?? []), ...(others?.keys() ?? [])])) {
      const [here, there] = [scopes?.get(scope), others?.get(scope)];
      if (canonical(here?.node) === canonical(there?.node)) continue;
      const kind = here === undefined ? 'added' : there === undefined ? 'removed' : 'described';
      const bump = ({ added: 'minor', removed: 'major', described: 'patch' } as const)[kind];
      const text = `the scope \`${scope}\` was ${kind === 'described' ? 'described anew' : kind}`;
      rules.report({ ...at, id: `security-scope-${kind}`, bump, text });
    }
  }
}
