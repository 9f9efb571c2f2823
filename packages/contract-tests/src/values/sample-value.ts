import { isJsonObject } from '@drata-connections/contract-validator/document';
import { ContractError } from '../contract/contract-error.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { JsonSchema } from '../contract/json-schema.js';
import { schemaTypes } from '../contract/schema-types.js';
import { sampleCsv } from './sample-csv.js';
import { sampleItems } from './sample-items.js';
import { sampleNumber } from './sample-number.js';
import { sampleObjects } from './sample-objects.js';
import { sampleStrings } from './sample-strings.js';

/** What was made of each schema: making the samples of a large one takes seconds. */
const known = new WeakMap<ContractSchemas, Record<'whole' | 'required', Samples>>();
type Samples = WeakMap<JsonSchema, { readonly value: unknown }>;

/**
 * A value that a schema allows: its own example where there is one, else one made from its keywords. It is the same
 * each time, and not to be changed.
 *
 * `optional` says whether objects have their optional properties too.
 *
 * @throws ContractError when nothing that was tried is valid: the schema then needs an `example`.
 */
export function sampleValue(
  schemas: ContractSchemas,
  schema: JsonSchema,
  optional: boolean,
  ancestors: readonly unknown[] = [],
): unknown {
  // What stands in something that holds itself ends earlier: it is another value.
  if (ancestors.length > 0) return makeSample(schemas, schema, optional, ancestors);
  const samples = known.get(schemas) ?? { whole: new WeakMap(), required: new WeakMap() };
  known.set(schemas, samples);
  const made = samples[optional ? 'whole' : 'required'];
  const sample = made.get(schema) ?? { value: makeSample(schemas, schema, optional, []) };
  made.set(schema, sample);
  return sample.value;
}

function makeSample(
  schemas: ContractSchemas,
  schema: JsonSchema,
  optional: boolean,
  ancestors: readonly unknown[],
): unknown {
  const candidates = candidateValues(schemas, schema, optional, ancestors);
  for (const candidate of candidates) {
    if (schemas.accepts(schema, candidate)) return candidate;
  }
  throw new ContractError(
    `Failed to derive a value of the schema ${describe(schema)}: none that was tried is valid. Give the schema a valid \`example\`.`,
  );
}

function* candidateValues(
  schemas: ContractSchemas,
  schema: JsonSchema,
  optional: boolean,
  ancestors: readonly unknown[],
): Generator<unknown> {
  const types = schemaTypes(schema);
  const within = (node: unknown) =>
    sampleValue(schemas, schemas.resolve(node), optional, [...ancestors, node]);
  const objects = () => sampleObjects(schema, optional, ancestors, within);
  if (types.includes('object')) yield* objects();
  if (types.includes('array')) {
    const item = sampleValue(schemas, schemas.resolve(schema.items), optional, ancestors);
    yield* sampleItems(schemas, schema, item);
  }
  if (schema.example !== undefined) yield schema.example;
  if (Array.isArray(schema.examples)) yield* schema.examples;
  if (schema.default !== undefined) yield schema.default;
  if (schema.const !== undefined) yield schema.const;
  if (Array.isArray(schema.enum)) yield* schema.enum;
  if (types.includes('boolean')) yield true;
  if (types.includes('number') || types.includes('integer')) yield sampleNumber(schema);
  if (types.includes('string')) {
    const csv = sampleCsv(schemas, schema, (column) => sampleValue(schemas, column, true));
    if (csv !== null) yield csv;
    yield* sampleStrings(schema);
  }
  const [own = {}] = objects();
  if (Array.isArray(schema.allOf)) {
    const parts = schema.allOf.map((branch) =>
      firstCandidate(schemas, branch, optional, ancestors),
    );
    if (parts.every(isJsonObject)) yield Object.assign({}, own, ...parts);
  }
  for (const branch of [schema.anyOf, schema.oneOf, schema.allOf].flat()) {
    if (branch === undefined || ancestors.includes(branch)) continue;
    const candidates = candidateValues(schemas, schemas.resolve(branch), optional, [
      ...ancestors,
      branch,
    ]);
    for (const candidate of candidates) {
      yield candidate;
      if (isJsonObject(candidate)) yield { ...own, ...candidate };
    }
  }
  if (types.includes('null')) yield null;
  if (types.length === 0) yield 'sample';
}

function firstCandidate(
  schemas: ContractSchemas,
  branch: JsonSchema,
  optional: boolean,
  ancestors: readonly unknown[],
): unknown {
  if (ancestors.includes(branch)) return {};
  const schema = schemas.resolve(branch);
  const inner = [...ancestors, branch];
  for (const candidate of candidateValues(schemas, schema, optional, inner)) return candidate;
  return {};
}

function describe(schema: JsonSchema): string {
  const { type, format } = schema;
  return JSON.stringify({
    type,
    format,
    ...('pattern' in schema ? { pattern: schema.pattern } : {}),
  });
}
