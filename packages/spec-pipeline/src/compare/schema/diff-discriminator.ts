import type { JsonValue } from '../../document/json.js';
import { canonical } from '../cursor/canonical.js';
import { entriesOf } from '../cursor/entries-of.js';
import { objectAt } from '../cursor/object-at.js';
import { stepCursor } from '../cursor/step-cursor.js';
import type { Place } from '../place.js';
import type { Rules } from '../rules/rules.js';
import { shown } from '../rules/shown.js';
import type { SchemaView } from './schema-view.js';

/** Compares the property that tells variants apart, and its values. */
export function diffDiscriminator(
  rules: Rules,
  place: Place,
  before: SchemaView,
  after: SchemaView,
): void {
  const [base, head] = [
    before.keywords.get('discriminator') ?? null,
    after.keywords.get('discriminator') ?? null,
  ];
  if (base === null || head === null) {
    if (base === head) return;
    rules.report({
      id: `${place.direction}-discriminator-${base === null ? 'added' : 'removed'}`,
      bump: 'minor',
      place,
      base: base ?? before.cursor,
      head: head ?? after.cursor,
      text: base === null ? 'variants are now told apart' : 'variants are no longer told apart',
    });
    return;
  }
  const report = (id: string, bump: 'major' | 'minor', text: string): void =>
    rules.report({ id: `${place.direction}-${id}`, bump, place, base, head, text });
  const name = (value: typeof base): JsonValue | undefined => objectAt(value)['propertyName'];
  if (name(base) !== name(head)) {
    const text = `variants are told apart by another property: ${shown(name(base))} → ${shown(name(head))}`;
    report('discriminator-property-changed', 'major', text);
  }
  const [old, young] = [base, head].map((side) => entriesOf(stepCursor(side, 'mapping')));
  for (const value of new Set([...(old?.keys() ?? []), ...(young?.keys() ?? [])])) {
    const [was, is] = [old?.get(value)?.node, young?.get(value)?.node];
    if (canonical(was) === canonical(is)) continue;
    const harmless = was === undefined || (is === undefined && place.direction === 'response');
    const text = `\`${value}\` now means another variant: ${shown(was)} → ${shown(is)}`;
    report('discriminator-mapping-changed', harmless ? 'minor' : 'major', text);
  }
}
