import { STATUS_CODES } from 'node:http';
import { isJsonObject } from '@drata-connections/contract-validator/document';
import { valueAtKeys } from '../values/value-at-keys.js';
import { applyAction } from './apply-action.js';
import type { CorrectionAction } from './correction-action.js';
import type { CorrectionEdit } from './correction-edit.js';
import { inferSchema } from './infer-schema.js';

/** What a contract says of something that only answers tell of. */
const undocumented = 'Not documented; seen in answers.';

type Update = Readonly<Record<string, unknown>>;

/** The actions of an Overlay that make all edits of one place: removals first, then one update. */
export function actionsOfPlace(
  contract: object,
  place: readonly string[],
  edits: readonly CorrectionEdit[],
): readonly CorrectionAction[] {
  const node = valueAtKeys(contract, place);
  const schema = isJsonObject(node) ? node : {};
  const update: Update = {};
  for (const edit of edits) applyAction(update, { place: [], update: updateOf(schema, edit) });
  return [
    ...removals(schema, place, edits),
    ...(Object.keys(update).length === 0 ? [] : [{ place, update }]),
  ];
}

function removals(
  schema: Update,
  place: readonly string[],
  edits: readonly CorrectionEdit[],
): readonly CorrectionAction[] {
  const dropped = edits.flatMap((edit) => (edit.kind === 'drop' ? [edit.keyword] : []));
  const optional = edits.flatMap((edit) => (edit.kind === 'optional' ? [edit.name] : []));
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  const isNoneLeft = optional.length > 0 && required.every((name) => optional.includes(name));
  return [
    ...dropped.map((keyword) => ({ place: [...place, keyword] })),
    ...(isNoneLeft
      ? [{ place: [...place, 'required'] }]
      : optional.map((item) => ({ place: [...place, 'required'], item }))),
  ];
}

function updateOf(schema: Update, edit: CorrectionEdit): Update {
  switch (edit.kind) {
    case 'types': {
      const known = [schema['type']].flat();
      const types = edit.types.filter((type) => !known.includes(type));
      if (types.length === 0) return {};
      // A list is added to; one type becomes a list.
      return { type: Array.isArray(schema['type']) ? types : [...known, ...types] };
    }
    case 'values':
      return { enum: edit.values };
    case 'bound':
      return { [edit.keyword]: edit.value };
    case 'property': {
      const property = { description: undocumented, ...inferSchema(edit.values) };
      return { properties: { [edit.name]: property } };
    }
    case 'form':
      return { [edit.keyword]: [inferSchema(edit.values)] };
    case 'status': {
      const description = `${STATUS_CODES[edit.name] ?? `Status ${edit.name}`}. ${undocumented}`;
      const content = edit.mediaType === null ? {} : contentOf(edit.mediaType, edit);
      return { [edit.name]: { description, ...content } };
    }
    case 'media-type':
      return contentOf(edit.name, edit);
    case 'header': {
      const header = { description: undocumented, schema: { type: 'string' } };
      return { headers: { [edit.name]: header } };
    }
    case 'header-optional':
      return { required: false };
    default:
      return {};
  }
}

function contentOf(
  mediaType: string,
  { reference, values }: { readonly reference: string | null; readonly values: readonly unknown[] },
): Update {
  const schema = reference === null ? inferSchema(values) : { $ref: reference };
  return { content: { [mediaType]: { schema } } };
}
