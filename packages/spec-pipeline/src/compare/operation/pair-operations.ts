import type { JsonObject } from '../../document/json.js';
import { methods } from '../../openapi/methods.js';
import type { Cursor } from '../cursor/cursor.js';
import { entriesOf } from '../cursor/entries-of.js';
import { objectAt } from '../cursor/object-at.js';
import { stepCursor } from '../cursor/step-cursor.js';
import type { OperationPair } from './operation-pair.js';

/** What the operations of two documents have to do with each other. */
export interface PairedOperations {
  readonly both: readonly OperationPair[];
  readonly removed: readonly LoneOperation[];
  readonly added: readonly LoneOperation[];
}

/** An operation that is in one document only. */
export interface LoneOperation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly at: Cursor;
}

interface Found {
  readonly method: string;
  readonly path: string;
  readonly item: Cursor;
  readonly at: Cursor;
}

/** Finds each operation in the other document: by method and path, or by a path that only names its parts otherwise. */
export function pairOperations(
  base: JsonObject,
  head: JsonObject,
  section: string,
): PairedOperations {
  const [old, young] = [list(base, section), list(head, section)];
  const both: OperationPair[] = [];
  const key = ({ method, path }: Found): string => `${method} ${path}`;
  const shape = (found: Found): string => key(found).replaceAll(/\{[^}]*\}/g, '{}');
  for (const sign of [key, shape]) {
    const heads = new Map([...young].map((found) => [sign(found), found]));
    for (const found of [...old]) {
      const twin = heads.get(sign(found));
      if (twin === undefined || !young.delete(twin)) continue;
      old.delete(found);
      both.push({
        name: nameOf(found),
        method: found.method,
        basePath: found.path,
        headPath: twin.path,
        baseItem: found.item,
        headItem: twin.item,
        base: found.at,
        head: twin.at,
      });
    }
  }
  const rest = (some: Set<Found>): LoneOperation[] =>
    [...some].map((found) => ({ ...found, name: nameOf(found) }));
  return { both, removed: rest(old), added: rest(young) };
}

function list(document: JsonObject, section: string): Set<Found> {
  const paths = stepCursor({ document, pointer: '#', node: document }, section);
  const found = [...entriesOf(paths)].flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const at = stepCursor(item, method);
      return at.node === undefined ? [] : [{ method, path, item, at }];
    }),
  );
  return new Set(found);
}

function nameOf({ method, path, at }: Found): string {
  const id = objectAt(at)['operationId'];
  return typeof id === 'string' ? id : `${method.toUpperCase()} ${path}`;
}
