import { isJsonObject } from '@drata-connections/contract-validator/document';
import { ContractError } from '../contract/contract-error.js';
import type { JsonSchema } from '../contract/json-schema.js';

/** How deep objects go in what is optional: of what holds everything else, validators take long at each level. */
const deepest = 8;

interface Wanted {
  /** Whether they have what is not required, too. */
  readonly optional: boolean;
  /** What they stand in. */
  readonly ancestors: readonly unknown[];
  /** Whether a property is sent by the side that has the object. */
  readonly isSent: (node: unknown) => boolean;
}

/**
 * Objects that a schema may allow: with everything, or with what is required alone. Where that is not enough
 * (`minProperties`) or too much (`not`, `maxProperties`), those in between follow.
 *
 * @param sample Makes the value of a property.
 * @throws ContractError when nothing can be made for a property that is required.
 */
export function* sampleObjects(
  schema: JsonSchema,
  { optional, ancestors, isSent }: Wanted,
  sample: (node: unknown) => unknown,
): Generator<Record<string, unknown>> {
  const declared = isJsonObject(schema.properties) ? schema.properties : {};
  const properties = Object.fromEntries(
    Object.entries(declared).filter(([, node]) => isSent(node)),
  );
  const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
  const least = Object.fromEntries([
    ...Object.entries(properties)
      .filter(([name]) => required.includes(name))
      .map(([name, node]) => [name, sample(node)] as const),
    // Required and described nowhere here: by another part of the schema, or by none.
    ...required
      .filter((name) => !Object.hasOwn(declared, name))
      .map((name) => [name, sample(schema.additionalProperties)] as const),
  ]);
  const others = Object.entries(properties)
    // An optional property that holds its own kind again would never end.
    .filter(([name, node]) => !required.includes(name) && !ancestors.includes(node))
    .filter(() => ancestors.length < deepest);
  if (!optional) {
    yield least;
    for (const [name, node] of others) {
      for (const value of valuesOf(sample, node)) yield { ...least, [name]: value };
    }
  }
  const whole = { ...least };
  for (const [name, node] of others) {
    for (const value of valuesOf(sample, node)) whole[name] = value;
  }
  // In the order in which the schema has them.
  yield Object.fromEntries([
    ...Object.keys(properties).flatMap((name) =>
      Object.hasOwn(whole, name) ? [[name, whole[name]] as const] : [],
    ),
    ...Object.entries(whole).filter(([name]) => !Object.hasOwn(properties, name)),
  ]);
  if (optional) yield least;
}

/** The value of an optional property; none where none can be made. */
function valuesOf(sample: (node: unknown) => unknown, node: unknown): readonly unknown[] {
  try {
    return [sample(node)];
  } catch (error) {
    if (error instanceof ContractError) return [];
    throw error;
  }
}
