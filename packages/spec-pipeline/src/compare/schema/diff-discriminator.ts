import type { JsonValue } from '../../document/json.js';
import { canonical } from '../cursor/canonical.js';
import { entriesOf } from '../cursor/entries-of.js';
import { objectAt } from '../cursor/object-at.js';
import { openCursor } from '../cursor/open-cursor.js';
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
    const was = old?.get(value)?.node ?? implied(before, value);
    const is = young?.get(value)?.node ?? implied(after, value);
    if (canonical(was) === canonical(is)) continue;
    const harmless = was === undefined || (is === undefined && place.direction === 'response');
    const text = `\`${value}\` now means another variant: ${shown(was)} → ${shown(is)}`;
    report('discriminator-mapping-changed', harmless ? 'minor' : 'major', text);
  }
}

/** What a value means that no mapping names: the variant whose schema has that name. */
function implied({ variants }: SchemaView, value: string): JsonValue | undefined {
  return variants
    .map((variant) => openCursor(variant).pointer)
    .find((pointer) => pointer === `#/components/schemas/${value}`);
}
