import { isDeepStrictEqual } from 'node:util';
import type { CorrectionEdit } from './correction-edit.js';

/** Adds an edit to those of the same place: what is of one kind becomes one edit. */
export function mergeEdits(
  edits: readonly CorrectionEdit[],
  added: CorrectionEdit,
): readonly CorrectionEdit[] {
  const index = edits.findIndex((edit) => keyOf(edit) === keyOf(added));
  const known = edits[index];
  if (known === undefined) return [...edits, added];
  return edits.with(index, join(known, added));
}

function keyOf(edit: CorrectionEdit): string {
  const name = 'name' in edit ? edit.name : 'keyword' in edit ? edit.keyword : '';
  return `${edit.kind} ${name}`;
}

function join(one: CorrectionEdit, other: CorrectionEdit): CorrectionEdit {
  if (one.kind === 'types' && other.kind === 'types') {
    return { ...one, types: [...new Set([...one.types, ...other.types])] };
  }
  if (one.kind === 'bound' && other.kind === 'bound') {
    const farthest = one.keyword.startsWith('min') ? Math.min : Math.max;
    return { ...one, value: farthest(one.value, other.value) };
  }
  if (one.kind === 'values' && other.kind === 'values') {
    const fresh = other.values.filter(
      (value) => !one.values.some((known) => isDeepStrictEqual(known, value)),
    );
    return { ...one, values: [...one.values, ...fresh] };
  }
  if ('values' in one && 'values' in other && one.kind !== 'values') {
    return { ...one, values: [...one.values, ...other.values] };
  }
  return one;
}
