import type { JsonObject } from '../../document/json.js';
import { resolvePointer } from '../../document/resolve-pointer.js';
import { changedReferences } from '../cursor/changed-references.js';
import type { Cursor } from '../cursor/cursor.js';
import type { Direction } from '../direction.js';
import { createRules } from '../rules/create-rules.js';
import { createSchemaViewer } from '../schema/create-schema-viewer.js';
import { diffSchema } from '../schema/diff-schema.js';
import { schemaPointer } from './schema-pointer.js';

/** Tells whether the schemas that two pointers stand in mean the same, however they are written. */
export type Meanings = (base: string | null, head: string | null) => boolean;

/** Asks the rules, which read schemas by what they mean, where oasdiff reads them as they are written. */
export function createMeanings(base: JsonObject, head: JsonObject): Meanings {
  const sameness = changedReferences(base, head);
  const view = createSchemaViewer();
  const known = new Map<string, boolean>();
  return (from, to) => {
    const [old, young] = [from ?? to, to ?? from].map((pointer) =>
      pointer === null ? null : schemaPointer(pointer),
    );
    if (typeof old !== 'string' || typeof young !== 'string') return false;
    const key = `${old}\n${young}`;
    const same = known.get(key) ?? areSame(at(base, old), at(head, young));
    known.set(key, same);
    return same;
  };

  function areSame(old: Cursor, young: Cursor): boolean {
    if (old.node === undefined || young.node === undefined) return false;
    return (['request', 'response'] as const).every((direction) => isSame(direction, old, young));
  }

  function isSame(direction: Direction, old: Cursor, young: Cursor): boolean {
    const rules = createRules(sameness, view);
    const place = { operation: null, direction, subject: '', trail: [], path: '' };
    diffSchema(rules, place, old, young);
    return rules.findings.every(({ bump }) => bump === 'patch' || bump === 'none');
  }
}

function at(document: JsonObject, pointer: string): Cursor {
  return { document, pointer, node: resolvePointer(document, pointer) };
}
