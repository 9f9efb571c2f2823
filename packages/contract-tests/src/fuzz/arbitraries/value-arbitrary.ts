import { isJsonObject } from '@drata-connections/contract-validator/document';
import fc from 'fast-check';
import { ContractError } from '../../contract/contract-error.js';
import type { ContractSchemas } from '../../contract/contract-schemas.js';
import type { JsonSchema } from '../../contract/json-schema.js';
import { schemaTypes } from '../../contract/schema-types.js';
import { sampleValue } from '../../values/sample-value.js';
import { numberArbitrary } from './number-arbitrary.js';
import { stringArbitrary } from './string-arbitrary.js';

/** How deep optional properties go: what holds its own kind would never end. */
const deepest = 5;

/** What has been made of each schema, by depth: a schema of a large document stands in many places. */
const known = new WeakMap<
  ContractSchemas,
  WeakMap<JsonSchema, Map<number, fc.Arbitrary<unknown>>>
>();

/**
 * Values that a schema allows. Where too few of those made from its keywords are valid, its sample takes their place; so
 * it does further in than anything that is optional goes.
 *
 * @throws ContractError when no value can be derived.
 */
export function valueArbitrary(
  schemas: ContractSchemas,
  schema: JsonSchema,
  depth = 0,
): fc.Arbitrary<unknown> {
  const all = known.get(schemas) ?? new WeakMap<JsonSchema, Map<number, fc.Arbitrary<unknown>>>();
  known.set(schemas, all);
  const ofSchema = all.get(schema) ?? new Map<number, fc.Arbitrary<unknown>>();
  all.set(schema, ofSchema);
  const made = ofSchema.get(depth) ?? validArbitrary(schemas, schema, depth);
  ofSchema.set(depth, made);
  return made;
}

function validArbitrary(
  schemas: ContractSchemas,
  schema: JsonSchema,
  depth: number,
): fc.Arbitrary<unknown> {
  if (depth > deepest) return fc.constant(sampleValue(schemas, schema, false));
  const made = makeArbitrary(schemas, schema, depth);
  const isValid = (value: unknown) => schemas.accepts(schema, value);
  const tried = fc.sample(made, { numRuns: 40, seed: 1 });
  const share = tried.filter(isValid).length / tried.length;
  // A filter that lets little through would look for a value for ever.
  if (share >= 0.2) return made.filter(isValid);
  return fc.constant(sampleValue(schemas, schema, true));
}

function makeArbitrary(
  schemas: ContractSchemas,
  schema: JsonSchema,
  depth: number,
): fc.Arbitrary<unknown> {
  if (Object.hasOwn(schema, 'const')) return fc.constant(schema.const);
  if (Array.isArray(schema.enum) && schema.enum.length > 0) return fc.constantFrom(...schema.enum);
  const { anyOf, oneOf, allOf, ...rest } = schema;
  if (Array.isArray(allOf)) {
    const parts = allOf.map((part) => schemas.resolve(part));
    return makeArbitrary(schemas, merge([rest, ...parts]), depth);
  }
  for (const branches of [anyOf, oneOf]) {
    if (!Array.isArray(branches) || branches.length === 0) continue;
    const parts = branches.flatMap((branch) =>
      whereDerivable(() => makeArbitrary(schemas, merge([rest, schemas.resolve(branch)]), depth)),
    );
    // Of no alternative a value can be made: of the whole, none either.
    return parts.length === 0 ? fc.constant(undefined) : fc.oneof(...parts);
  }
  const types = schemaTypes(schema);
  const makers = types.map((type) => byType(schemas, schema, type, depth));
  return makers.length === 0 ? fc.jsonValue({ maxDepth: 2 }) : fc.oneof(...makers);
}

function byType(
  schemas: ContractSchemas,
  schema: JsonSchema,
  type: string,
  depth: number,
): fc.Arbitrary<unknown> {
  if (type === 'null') return fc.constant(null);
  if (type === 'boolean') return fc.boolean();
  if (type === 'number' || type === 'integer') return numberArbitrary(schema, type === 'integer');
  if (type === 'array') return arrayArbitrary(schemas, schema, depth);
  if (type === 'object') return objectArbitrary(schemas, schema, depth);
  return stringArbitrary(schema);
}

function arrayArbitrary(
  schemas: ContractSchemas,
  schema: JsonSchema,
  depth: number,
): fc.Arbitrary<unknown> {
  const minLength = typeof schema.minItems === 'number' ? schema.minItems : 0;
  const most = typeof schema.maxItems === 'number' ? schema.maxItems : Number.POSITIVE_INFINITY;
  const length = { minLength, maxLength: Math.max(minLength, Math.min(most, minLength + 4)) };
  const make = () => valueArbitrary(schemas, schemas.resolve(schema.items), depth + 1);
  const [item] = minLength > 0 ? [make()] : whereDerivable(make);
  if (item === undefined) return fc.constant([]);
  const { 'x-unique': unique, uniqueItems } = schema;
  if (typeof unique !== 'string' && uniqueItems !== true) return fc.array(item, length);
  const selector = (value: unknown) => {
    const fields = new Map<string, unknown>(Object.entries(isJsonObject(value) ? value : {}));
    return typeof unique === 'string' ? fields.get(unique) : JSON.stringify(value);
  };
  return fc.uniqueArray(item, { ...length, selector });
}

function objectArbitrary(
  schemas: ContractSchemas,
  schema: JsonSchema,
  depth: number,
): fc.Arbitrary<unknown> {
  const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
  const properties = Object.entries(isJsonObject(schema.properties) ? schema.properties : {})
    .filter(([name]) => depth < deepest || required.includes(name))
    .flatMap(([name, node]) => {
      const make = () => valueArbitrary(schemas, schemas.resolve(node), depth + 1);
      return (required.includes(name) ? [make()] : whereDerivable(make)).map(
        (value) => [name, value] as const,
      );
    });
  const model: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(properties);
  const requiredKeys = required.filter((name) => Object.hasOwn(model, name));
  return fc.record(model, { requiredKeys, noNullPrototype: true });
}

/** What is made, or nothing where no value can be derived: what may be left out then is. */
function whereDerivable(make: () => fc.Arbitrary<unknown>): readonly fc.Arbitrary<unknown>[] {
  try {
    return [make()];
  } catch (error) {
    if (error instanceof ContractError) return [];
    throw error;
  }
}

function merge(parts: readonly JsonSchema[]): JsonSchema {
  const properties = parts.map((part) => (isJsonObject(part.properties) ? part.properties : {}));
  const required = parts.flatMap((part) => (Array.isArray(part.required) ? part.required : []));
  const whole: JsonSchema = Object.assign({}, ...parts);
  return {
    ...whole,
    ...(properties.some((each) => Object.keys(each).length > 0)
      ? { properties: Object.assign({}, ...properties) }
      : {}),
    ...(required.length > 0 ? { required } : {}),
  };
}
