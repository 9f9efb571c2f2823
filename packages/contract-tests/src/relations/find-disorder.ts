/** A value that items are ordered by. */
type Key = string | number | boolean;

/**
 * Where a list leaves its order: the index of the first item that is out of place; -1 when none is. Each item has the
 * values that it may be ordered by, of which any will do: which of several counts, no contract says. Items without one
 * stand together at one end.
 */
export function findDisorder(keys: readonly (readonly unknown[])[], descending: boolean): number {
  const known = keys.map((values) => values.filter(isKey));
  const first = known.findIndex((values) => values.length > 0);
  const last = known.findLastIndex((values) => values.length > 0);
  if (first === -1) return -1;
  const hole = known.findIndex(
    (values, index) => index > first && index < last && values.length === 0,
  );
  if (hole !== -1) return hole;
  if (first > 0 && last < known.length - 1) return last + 1;
  let current: Key | null = null;
  for (const [index, values] of known.entries()) {
    if (values.length === 0) continue;
    const before: Key | null = current;
    const fitting: Key[] = values.filter(
      (value) =>
        before === null || (descending ? compare(value, before) <= 0 : compare(value, before) >= 0),
    );
    // The nearest leaves most room for those that follow.
    const [nearest]: readonly Key[] = fitting.sort((one, other) =>
      descending ? compare(other, one) : compare(one, other),
    );
    if (nearest === undefined) return index;
    current = nearest;
  }
  return -1;
}

function isKey(value: unknown): value is Key {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function compare(one: Key, other: Key): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const [first, second] = [String(one), String(other)];
  const time = /^\d{4}-\d\d-\d\dT/;
  if (time.test(first) && time.test(second)) return Date.parse(first) - Date.parse(second);
  return first < second ? -1 : Number(first > second);
}
