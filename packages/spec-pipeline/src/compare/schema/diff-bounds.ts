import type { JsonValue } from '../../document/json.js';
import type { Place } from '../place.js';
import type { Rules } from '../rules/rules.js';
import { shown } from '../rules/shown.js';
import type { SchemaView } from './schema-view.js';
import { bumpOfSetChange, type SetChange } from './set-change.js';

/** Which keyword bounds from which side, and what its absence means. */
const BOUNDS = {
  maximum: { side: 'upper', absent: Infinity },
  exclusiveMaximum: { side: 'upper', absent: Infinity },
  maxLength: { side: 'upper', absent: Infinity },
  maxItems: { side: 'upper', absent: Infinity },
  maxProperties: { side: 'upper', absent: Infinity },
  maxContains: { side: 'upper', absent: Infinity },
  minimum: { side: 'lower', absent: -Infinity },
  exclusiveMinimum: { side: 'lower', absent: -Infinity },
  minLength: { side: 'lower', absent: 0 },
  minItems: { side: 'lower', absent: 0 },
  minProperties: { side: 'lower', absent: 0 },
  minContains: { side: 'lower', absent: 1 },
} as const;

const NAMES = Object.keys(BOUNDS) as readonly (keyof typeof BOUNDS)[];

/** Compares the bounds of numbers, lengths and counts. */
export function diffBounds(
  rules: Rules,
  place: Place,
  before: SchemaView,
  after: SchemaView,
): void {
  for (const keyword of NAMES) {
    const { side, absent } = BOUNDS[keyword];
    const [old, young] = [read(before, keyword), read(after, keyword)];
    const move = (young ?? absent) - (old ?? absent);
    if (Number.isNaN(move) || move === 0) continue;
    const change: SetChange = move > 0 === (side === 'upper') ? 'widened' : 'narrowed';
    rules.report({
      id: `${place.direction}-${kebab(keyword)}-${change}`,
      bump: bumpOfSetChange(change, place.direction),
      place,
      base: before.keywords.get(keyword) ?? before.cursor,
      head: after.keywords.get(keyword) ?? after.cursor,
      text: `\`${keyword}\` changed: ${shown(old)} → ${shown(young)}`,
    });
  }
}

/** The bound; OpenAPI 3.0 writes an exclusive one as a number and a boolean beside it. */
function read({ keywords }: SchemaView, keyword: keyof typeof BOUNDS): number | undefined {
  const value = (name: string): JsonValue | undefined => keywords.get(name)?.node;
  const partner = { exclusiveMaximum: 'maximum', exclusiveMinimum: 'minimum' } as const;
  if (keyword === 'exclusiveMaximum' || keyword === 'exclusiveMinimum') {
    const bound = value(keyword) === true ? value(partner[keyword]) : value(keyword);
    return typeof bound === 'number' ? bound : undefined;
  }
  const exclusive =
    (keyword === 'maximum' && value('exclusiveMaximum') === true) ||
    (keyword === 'minimum' && value('exclusiveMinimum') === true);
  const bound = value(keyword);
  return typeof bound === 'number' && !exclusive ? bound : undefined;
}

function kebab(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
