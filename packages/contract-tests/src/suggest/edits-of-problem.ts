import type { Problem } from '@drata-connections/contract-validator';
import { isJsonObject, keysOf } from '@drata-connections/contract-validator/document';
import type { OpenApiDocument } from '@drata-connections/types/contract';
import { valueAtKeys } from '../values/value-at-keys.js';
import type { PlacedEdit } from './correction-edit.js';
import { editOfRule } from './edit-of-rule.js';
import { isNameable } from './is-nameable.js';

/** An answer, as far as corrections are made from it. */
export interface SeenAnswer {
  readonly status: number;
  /** In lower case, without parameters; empty where the answer has none. */
  readonly mediaType: string;
  /** The body: JSON as a value, else text; undefined where there is none. */
  readonly value: unknown;
}

const mediaTypeName = /^[\w.+-]+\/[\w.+*-]+$/;

/**
 * What to change in a contract so that a problem of an answer is none; empty when no change of the contract can say it.
 *
 * @param similar The pointer of a schema that the body is valid by, among those of the operation's other answers.
 */
export function editsOfProblem(
  contract: OpenApiDocument,
  problem: Problem,
  { status, mediaType, value }: SeenAnswer,
  similar: () => string | null,
): readonly PlacedEdit[] {
  const { location, keyword, name = '', level } = problem;
  const place = keysOf(problem.schemaPointer);
  const values = value === undefined ? [] : [value];
  if (location === 'status') {
    const type = mediaTypeName.test(mediaType) && values.length > 0 ? mediaType : null;
    const reference = type === null ? null : similar();
    return [
      { place, edit: { kind: 'status', name: String(status), mediaType: type, reference, values } },
    ];
  }
  if (location === 'media-type') {
    if (keyword !== 'content-type' || !mediaTypeName.test(mediaType)) return [];
    return [{ place, edit: { kind: 'media-type', name: mediaType, reference: similar(), values } }];
  }
  if (location === 'header') {
    if (keyword === 'unknown') return [{ place, edit: { kind: 'header', name } }];
    if (keyword === 'required') return [{ place, edit: { kind: 'header-optional' } }];
    // The value of a header is text, whatever its schema makes of it.
    return editOfRule(place.slice(0, -1), valueAtKeys(contract, place.slice(0, -1)), keyword, '');
  }
  if (location !== 'body' || value === undefined) return [];
  const keys = keysOf(problem.pointer);
  const found = valueAtKeys(value, keys);
  if (level === 'undeclared') {
    const property = keys.at(-1) ?? '';
    if (!isNameable(property)) return [];
    return [{ place, edit: { kind: 'property', name: property, values: [found] } }];
  }
  const schema = valueAtKeys(contract, place.slice(0, -1));
  if (keyword === 'required') {
    const required = isJsonObject(schema) ? schema['required'] : undefined;
    const property = problem.expected ?? '';
    if (!Array.isArray(required) || !required.includes(property)) return [];
    return [{ place: place.slice(0, -1), edit: { kind: 'optional', name: property } }];
  }
  return editOfRule(place.slice(0, -1), schema, keyword, found);
}
