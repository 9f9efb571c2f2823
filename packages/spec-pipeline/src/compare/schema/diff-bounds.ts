import type { Cursor } from '../cursor/cursor.js';
import type { Place } from '../place.js';
import type { Rules } from '../rules/rules.js';
import type { SchemaView } from './schema-view.js';
import { bumpOfSetChange } from './set-change.js';

/** A bound: its keyword, the keyword that excludes the limit itself, its side, and what its absence means. */
interface Bound {
  readonly keyword: string;
  readonly exclusive: string | null;
  readonly side: 1 | -1;
  readonly absent: number;
}

const upper = { exclusive: null, side: 1, absent: Infinity } as const;
const lower = { exclusive: null, side: -1, absent: 0 } as const;

const BOUNDS: readonly Bound[] = [
  { ...upper, keyword: 'maximum', exclusive: 'exclusiveMaximum' },
  { ...upper, keyword: 'maxLength' },
  { ...upper, keyword: 'maxItems' },
  { ...upper, keyword: 'maxProperties' },
  { ...upper, keyword: 'maxContains' },
  { ...lower, keyword: 'minimum', exclusive: 'exclusiveMinimum', absent: -Infinity },
  { ...lower, keyword: 'minLength' },
  { ...lower, keyword: 'minItems' },
  { ...lower, keyword: 'minProperties' },
  { ...lower, keyword: 'minContains', absent: 1 },
];

/** A limit, and the keyword that sets it; `open` if the limit itself is excluded. */
interface Limit {
  readonly value: number;
  readonly open: boolean;
  readonly at: Cursor | undefined;
}

/** Compares the bounds of numbers, lengths and counts. */
export function diffBounds(
  rules: Rules,
  place: Place,
  before: SchemaView,
  after: SchemaView,
): void {
  for (const bound of BOUNDS) {
    const [old, young] = [limitOf(before, bound), limitOf(after, bound)];
    // Properties that must be there count, too.
    const needed = Math.min(before.required.size, after.required.size);
    const silent = bound.keyword === 'minProperties' && Math.max(old.value, young.value) <= needed;
    if (silent) continue;
    const move = compareLimits(old, young, bound.side);
    if (move === 0) continue;
    const change = move > 0 ? 'widened' : 'narrowed';
    rules.report({
      id: `${place.direction}-${kebab(bound.keyword)}-${change}`,
      bump: bumpOfSetChange(change, place.direction),
      place,
      base: old.at ?? before.cursor,
      head: young.at ?? after.cursor,
      text: `the ${kebab(bound.keyword).replace('-', ' ')} changed: ${show(old)} → ${show(young)}`,
    });
  }
}

/** The tighter of the two limits that a schema can set on one side. */
function limitOf(
  { keywords, types }: SchemaView,
  { keyword, exclusive, side, absent }: Bound,
): Limit {
  // Of whole numbers, those below 101 are those up to 100.
  const whole = exclusive !== null && types?.size === 1 && types.has('integer');
  const read = (name: string | null, open: boolean): Limit | null => {
    const at = name === null ? undefined : keywords.get(name);
    if (typeof at?.node !== 'number') return null;
    if (!whole) return { value: at.node, open, at };
    const inside = side === 1 ? Math.floor(at.node) : Math.ceil(at.node);
    return { value: open && inside === at.node ? inside - side : inside, open: false, at };
  };
  const limits = [read(keyword, false), read(exclusive, true)].filter((limit) => limit !== null);
  const [first, second] = limits;
  if (first === undefined) return { value: absent, open: false, at: undefined };
  return second !== undefined && compareLimits(first, second, side) < 0 ? second : first;
}

/** Above 0 if the second lets more pass. */
function compareLimits(left: Limit, right: Limit, side: 1 | -1): number {
  if (left.value !== right.value) return (right.value - left.value) * side;
  return Number(left.open) - Number(right.open);
}

function show({ value, open, at }: Limit): string {
  if (at === undefined) return 'none';
  return `\`${value}\`${open ? ' (exclusive)' : ''}`;
}

function kebab(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
