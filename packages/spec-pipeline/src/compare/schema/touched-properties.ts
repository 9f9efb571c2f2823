import type { Rules } from '../rules/rules.js';
import type { SchemaView } from './schema-view.js';

/** Views are made anew for each comparison, so nothing here outlives one. */
const known = new WeakMap<SchemaView, { readonly after: SchemaView; readonly names: string[] }>();

/** The names of the properties that do not say the same, found once for all operations. */
export function touchedProperties(
  rules: Rules,
  before: SchemaView,
  after: SchemaView,
): readonly string[] {
  const found = known.get(before);
  if (found?.after === after) return found.names;
  const names = [
    ...new Set([
      ...before.properties.keys(),
      ...after.properties.keys(),
      ...before.required,
      ...after.required,
    ]),
  ].filter((name) => {
    const [base, head] = [before.properties.get(name), after.properties.get(name)];
    const stays = before.required.has(name) === after.required.has(name);
    return !(base !== undefined && head !== undefined && stays && rules.isSame(base, head));
  });
  known.set(before, { after, names });
  return names;
}
