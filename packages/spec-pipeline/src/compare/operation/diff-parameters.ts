import { canonical } from '../cursor/canonical.js';
import type { Cursor } from '../cursor/cursor.js';
import { entriesOf } from '../cursor/entries-of.js';
import { objectAt } from '../cursor/object-at.js';
import { stepCursor } from '../cursor/step-cursor.js';
import type { Place } from '../place.js';
import { isWords } from '../rules/is-words.js';
import type { Rules } from '../rules/rules.js';
import { diffParameter } from './diff-parameter.js';
import type { OperationPair } from './operation-pair.js';

/** Header parameters that OpenAPI says to ignore. */
const IGNORED = new Set(['header accept', 'header content-type', 'header authorization']);

/** Compares the parameters of an operation, those of its path included. */
export function diffParameters(rules: Rules, place: Place, pair: OperationPair): void {
  const base = collect(pair.baseItem, pair.base, pair.basePath);
  const head = collect(pair.headItem, pair.head, pair.headPath);
  for (const key of new Set([...base.keys(), ...head.keys()])) {
    const [old, young] = [base.get(key), head.get(key)];
    const at = old ?? young;
    if (at === undefined) continue;
    const { in: where, name } = objectAt(at);
    const here: Place = {
      ...place,
      subject: `${String(where)} parameter \`${String(name)}\``,
      trail: ['parameters', String(where), String(name)],
    };
    if (old !== undefined && young !== undefined) {
      diffParameter(rules, here, old, young);
    } else if (old !== undefined) {
      const twin = renamed(old, base, head);
      rules.report({
        id: 'request-parameter-removed',
        bump: 'major',
        place: here,
        base: old,
        head: null,
        text: twin === null ? 'was removed' : `was removed; \`${twin}\` is new and has its schema`,
      });
    } else if (young !== undefined) {
      const required = objectAt(young)['required'] === true;
      rules.report({
        id: 'request-parameter-added',
        bump: required ? 'major' : 'minor',
        place: here,
        base: null,
        head: young,
        text: required ? 'was added and is required' : 'was added',
      });
    }
  }
}

/** The parameters by what identifies them; those of the operation win over those of its path. */
function collect(item: Cursor, operation: Cursor, path: string): Map<string, Cursor> {
  const parts = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  const all = [item, operation].flatMap((owner) => [
    ...entriesOf(stepCursor(owner, 'parameters')).values(),
  ]);
  const found = all.map((cursor): [string, Cursor] => {
    const { in: where, name } = objectAt(cursor);
    // Headers have no case, and a part of the path is known by its position.
    if (where === 'header') return [`header ${String(name).toLowerCase()}`, cursor];
    if (where === 'path') return [`path ${parts.indexOf(String(name))}`, cursor];
    return [`${String(where)} ${String(name)}`, cursor];
  });
  return new Map(found.filter(([key]) => !IGNORED.has(key)));
}

function renamed(
  gone: Cursor,
  base: ReadonlyMap<string, Cursor>,
  head: ReadonlyMap<string, Cursor>,
): string | null {
  const meaning = (cursor: Cursor): string =>
    canonical(
      Object.fromEntries(
        Object.entries(objectAt(cursor)).filter(([key]) => key !== 'name' && !isWords(key)),
      ),
    );
  const twins = [...head].filter(
    ([key, cursor]) => !base.has(key) && meaning(cursor) === meaning(gone),
  );
  const [twin] = twins;
  return twin !== undefined && twins.length === 1 ? String(objectAt(twin[1])['name']) : null;
}
