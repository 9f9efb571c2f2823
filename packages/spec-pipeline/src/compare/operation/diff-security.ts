import { isJsonObject } from '../../document/is-json-object.js';
import type { JsonValue } from '../../document/json.js';
import { canonical } from '../cursor/canonical.js';
import type { Cursor } from '../cursor/cursor.js';
import { objectAt } from '../cursor/object-at.js';
import { stepCursor } from '../cursor/step-cursor.js';
import type { Place } from '../place.js';
import type { Rules } from '../rules/rules.js';
import type { OperationPair } from './operation-pair.js';

/** One way to be let in: schemes, by what they are and not by their name, with the scopes asked of each. */
type Alternative = ReadonlyMap<string, ReadonlySet<string>>;

/** Compares who is let in: whoever was before must still be. */
export function diffSecurity(rules: Rules, place: Place, pair: OperationPair): void {
  const [base, head] = [requirementOf(pair.base), requirementOf(pair.head)];
  const [before, after] = [alternatives(base), alternatives(head)];
  const refused = before.filter((old) => !after.some((young) => satisfies(old, young)));
  const come = after.filter((young) => !before.some((old) => satisfies(young, old)));
  const loosened = after.filter(
    (young) => !before.some((old) => satisfies(old, young) && satisfies(young, old)),
  );
  if (refused.length === 0 && come.length === 0 && loosened.length === 0) return;
  const tightened = refused.length > 0;
  rules.report({
    id: tightened ? 'security-tightened' : 'security-loosened',
    bump: tightened ? 'major' : 'minor',
    place,
    base,
    head,
    text: `who is let in changed: ${describe(base)} → ${describe(head)}`,
  });
}

function requirementOf(operation: Cursor): Cursor {
  const own = stepCursor(operation, 'security');
  const { document } = operation;
  const root: Cursor = { document, pointer: '#', node: document };
  return own.node === undefined ? stepCursor(root, 'security') : own;
}

function alternatives(requirement: Cursor): readonly Alternative[] {
  const { document, node } = requirement;
  const list: readonly JsonValue[] = Array.isArray(node) && node.length > 0 ? node : [{}];
  const root: Cursor = { document, pointer: '#', node: document };
  return list
    .filter(isJsonObject)
    .map(
      (schemes) =>
        new Map(
          Object.entries(schemes).map(([name, scopes]) => [
            signature(stepCursor(root, 'components', 'securitySchemes', name), name),
            new Set(Array.isArray(scopes) ? scopes.map(String) : []),
          ]),
        ),
    );
}

/** What callers send by a scheme. */
function signature(scheme: Cursor, name: string): string {
  const { type, scheme: http, in: where, name: key, flows, openIdConnectUrl } = objectAt(scheme);
  if (type === undefined) return name;
  const kind = typeof http === 'string' ? http.toLowerCase() : null;
  // The endpoints of OAuth are judged with the scheme itself.
  const id = flows === undefined && openIdConnectUrl === undefined ? null : name;
  // Headers have no case.
  const named = where === 'header' && typeof key === 'string' ? key.toLowerCase() : (key ?? null);
  return canonical([type, kind, where ?? null, named, id]);
}

/** Whether what satisfies `old` is enough for `young`. */
function satisfies(old: Alternative, young: Alternative): boolean {
  return [...young].every(([scheme, scopes]) => {
    const held = old.get(scheme);
    return held !== undefined && [...scopes].every((scope) => held.has(scope));
  });
}

function describe({ node }: Cursor): string {
  const list = Array.isArray(node) ? node.filter(isJsonObject) : [];
  if (list.length === 0) return 'everybody';
  const ways = list.map((schemes) =>
    Object.entries(schemes)
      .map(([name, scopes]) =>
        Array.isArray(scopes) && scopes.length > 0 ? `${name} (${scopes.join(', ')})` : name,
      )
      .join(' and '),
  );
  return ways.map((way) => (way === '' ? 'everybody' : `\`${way}\``)).join(' or ');
}
