import type { Change } from '../compare/change.js';

const VALUE = /^(.*)the value (`[^`]*`) was (added|removed)(.*)$/;

/** Tells values that come or go together in one line: `` the values `A` and `B` were added ``. */
export function joinValues(changes: readonly Change[]): Change[] {
  const joined = new Map<string, { readonly change: Change; readonly values: string[] }>();
  for (const change of changes) {
    const [, before, value, verb, after] = VALUE.exec(change.message) ?? [];
    const { id, bump, operation, location, message } = change;
    const key = JSON.stringify(
      value === undefined
        ? [id, bump, operation, location, message]
        : [id, bump, operation, location, before, verb, after],
    );
    const known = joined.get(key) ?? { change, values: [] };
    if (value !== undefined) known.values.push(value);
    joined.set(key, known);
  }
  return [...joined.values()].map(({ change, values }) => {
    if (values.length < 2) return change;
    const list = `${values.slice(0, -1).join(', ')} and ${values.at(-1)}`;
    const [, before = '', , verb = '', after = ''] = VALUE.exec(change.message) ?? [];
    return { ...change, message: `${before}the values ${list} were ${verb}${after}` };
  });
}
