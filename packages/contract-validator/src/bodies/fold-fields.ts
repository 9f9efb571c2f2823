import type { QueryPair } from '../parameters/parse-query.js';
import type { ValueShape } from '../schemas/value-shape.js';
import type { ContractContent, FormField } from './contract-body.js';
import { groupBy } from './group-by.js';
import { readFieldText } from './read-field-text.js';

/** The object that the pairs of a form make, and the names that do not belong. */
export interface FoldedFields {
  readonly value: Readonly<Record<string, unknown>>;
  readonly unknown: readonly string[];
  readonly repeated: readonly string[];
}

/** Makes an object of the pairs of a form: a list of pairs with one name, where the contract has a list. */
export function foldFields(
  pairs: readonly QueryPair[],
  { fields, takesFurtherFields, shape }: ContractContent,
): FoldedFields {
  const value: Record<string, unknown> = {};
  const unknown: string[] = [];
  const repeated: string[] = [];
  for (const [name, same] of groupBy(pairs, (pair) => pair.name)) {
    const texts = same.map(({ text }) => text);
    const field = fields.find((each) => each.name === name);
    const own = field?.shape ?? shape?.additional;
    if (own === undefined && !takesFurtherFields) {
      unknown.push(name);
      continue;
    }
    const isList = own?.types.has('array') === true;
    if (texts.length > 1 && !isList) repeated.push(name);
    const made = isList
      ? texts.map((text, index) => read(text, field, own.prefix[index] ?? own.items))
      : read(texts[0] ?? '', field, own);
    Object.defineProperty(value, name, { value: made, enumerable: true, configurable: true });
  }
  return { value, unknown, repeated };
}

/** A text that should be JSON and is none stays text, which the schema then refuses. */
function read(text: string, field: FormField | undefined, shape: ValueShape | undefined): unknown {
  try {
    return readFieldText(text, field, shape);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}
