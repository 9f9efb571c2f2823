import { isDeepStrictEqual } from 'node:util';
import { exec, type Path } from 'jsonpath-rfc9535';
import type { JsonObject, JsonValue } from '../document/json.js';
import { mergeUpdate } from './merge-update.js';
import type { OverlayAction } from './overlay.js';

/** What an action did to a document. */
export interface ActionResult {
  readonly document: JsonValue;
  /** How many nodes its target matched. */
  readonly matches: number;
  /** How many of them are different now. */
  readonly changes: number;
}

/**
 * Applies one Overlay action to a copy of a document.
 *
 * @throws Error if `target` is not a JSONPath (RFC 9535).
 */
export function applyAction(original: JsonObject, action: OverlayAction): ActionResult {
  const root: { document: JsonValue } = { document: structuredClone(original) };
  const paths: Path[] = [];
  exec(root.document, action.target, (_value, path) => {
    paths.push([...path]);
  });
  let changes = 0;
  // From the last to the first, so that removing an array's item moves none that is still to be removed.
  for (const path of paths.toReversed()) {
    const keys: (string | number)[] = ['document', ...path];
    const key = keys.pop() ?? 'document';
    const parent = keys.reduce<Container>((node, step) => child(node, step), root);
    if (action.remove === true) {
      removeKey(parent, key);
      changes += 1;
    } else if (action.update !== undefined) {
      const before: JsonValue = Reflect.get(parent, key);
      const after = mergeUpdate(before, structuredClone(action.update));
      if (!isDeepStrictEqual(before, after)) changes += 1;
      Reflect.set(parent, key, after);
    }
  }
  return { document: root.document, matches: paths.length, changes };
}

type Container = JsonValue[] | { [key: string]: JsonValue };

function child(node: Container, key: string | number): Container {
  const value: JsonValue = Reflect.get(node, key);
  if (typeof value !== 'object' || value === null) {
    throw new TypeError(`Failed to follow the path: ${String(key)} holds no other values.`);
  }
  return value;
}

function removeKey(parent: Container, key: string | number): void {
  if (Array.isArray(parent)) {
    parent.splice(Number(key), 1);
  } else {
    delete parent[key];
  }
}
