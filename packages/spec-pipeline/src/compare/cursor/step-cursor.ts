import { isJsonObject } from '../../document/is-json-object.js';
import { pointerToken } from '../../document/pointer-token.js';
import type { Cursor } from './cursor.js';
import { openCursor } from './open-cursor.js';

/** The node under a key; references on the way are followed, the result itself is not opened. */
export function stepCursor(cursor: Cursor, ...keys: readonly (string | number)[]): Cursor {
  return keys.reduce<Cursor>((from, key) => {
    const { document, pointer, node } = openCursor(from);
    const child = Array.isArray(node)
      ? node[Number(key)]
      : isJsonObject(node) && Object.hasOwn(node, key)
        ? node[key]
        : undefined;
    return { document, pointer: `${pointer}/${pointerToken(key)}`, node: child };
  }, cursor);
}
