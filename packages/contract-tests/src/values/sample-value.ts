import { isJsonObject } from '@drata-connections/contract-validator/document';
import { ContractError } from '../contract/contract-error.js';
import type { ContractSchemas, Side } from '../contract/contract-schemas.js';
import type { JsonSchema } from '../contract/json-schema.js';
import { schemaTypes } from '../contract/schema-types.js';
import { isOfOtherSide } from './is-of-other-side.js';
import { sampleCsv } from './sample-csv.js';
import { sampleItems } from './sample-items.js';
import { sampleNumber } from './sample-number.js';
import { sampleObjects } from './sample-objects.js';
import { sampleStrings } from './sample-strings.js';

/** What was made of each schema: making the samples of a large one takes seconds. */
const known = new WeakMap<ContractSchemas, Map<string, Samples>>();
type Samples = WeakMap<JsonSchema, { readonly value: unknown }>;

/**
 * A value that a schema allows: its own example where there is one, else one made from its keywords. It is the same
 * each time, and not to be changed.
 *
 * `optional` says whether objects have their optional properties too, `side` which side of an exchange has the value:
 * what is `readOnly` is in no request.
 *
 * @throws ContractError when nothing that was tried is valid: the schema then needs an `example`.
 */
export function sampleValue(
  schemas: ContractSchemas,
  schema: JsonSchema,
  optional: boolean,
  ancestors: readonly unknown[] = [],
  side: Side = 'request',
): unknown {
  // What stands in something that holds itself ends earlier: it is another value.
  if (ancestors.length > 0) return makeSample(schemas, schema, { optional, ancestors, side });
  const samples = known.get(schemas) ?? new Map<string, Samples>();
  known.set(schemas, samples);
  const kind = `${side} ${optional}`;
  const made = samples.get(kind) ?? new WeakMap();
  samples.set(kind, made);
  const sample = made.get(schema) ?? {
    value: makeSample(schemas, schema, { optional, ancestors, side }),
  };
  made.set(schema, sample);
  return sample.value;
}

interface Wanted {
  readonly optional: boolean;
  readonly ancestors: readonly unknown[];
  readonly side: Side;
}

function makeSample(schemas: ContractSchemas, schema: JsonSchema, wanted: Wanted): unknown {
  for (const candidate of candidateValues(schemas, schema, wanted)) {
    if (schemas.accepts(schema, candidate, wanted.side)) return candidate;
  }
  throw new ContractError(
    `Failed to derive a value of the schema ${describe(schema)}: none that was tried is valid. Give the schema a valid \`example\`.`,
  );
}

function* candidateValues(
  schemas: ContractSchemas,
  schema: JsonSchema,
  wanted: Wanted,
): Generator<unknown> {
  const { optional, ancestors, side } = wanted;
  const types = schemaTypes(schema);
  const within = (node: unknown) =>
    sampleValue(schemas, schemas.resolve(node), optional, [...ancestors, node], side);
  const isSent = (node: unknown) => !isOfOtherSide(schemas.resolve(node), side);
  const objects = () => sampleObjects(schema, { optional, ancestors, isSent }, within);
  if (types.includes('object')) yield* objects();
  if (types.includes('array')) {
    // A list of lists of its own kind would never end.
    if (ancestors.includes(schema.items)) yield [];
    else yield* sampleItems(schemas, schema, within(schema.items));
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
    const parts = schema.allOf.map((branch) => firstCandidate(schemas, branch, wanted));
    if (parts.every(isJsonObject)) yield Object.assign({}, own, ...parts);
  }
  for (const branch of [schema.anyOf, schema.oneOf, schema.allOf].flat()) {
    if (branch === undefined || ancestors.includes(branch)) continue;
    const candidates = candidateValues(schemas, schemas.resolve(branch), {
      ...wanted,
      ancestors: [...ancestors, branch],
    });
    for (const candidate of candidates) {
      yield candidate;
      if (isJsonObject(candidate)) yield { ...own, ...candidate };
    }
  }
  yield* chosenProperties(schema, [...objects()].at(optional ? 0 : -1) ?? {});
  if (types.includes('null')) yield null;
  if (types.length === 0) yield 'sample';
}

/** Of an object whose alternatives require some of its properties each, those of one alternative alone. */
function* chosenProperties(
  { required, anyOf, oneOf }: JsonSchema,
  whole: Readonly<Record<string, unknown>>,
): Generator<unknown> {
  const namesOf = (names: unknown) => (Array.isArray(names) ? names.map(String) : []);
  for (const branch of [anyOf, oneOf].flat().filter(isJsonObject)) {
    const chosen = new Set([...namesOf(required), ...namesOf(branch['required'])]);
    yield Object.fromEntries(Object.entries(whole).filter(([name]) => chosen.has(name)));
  }
}

function firstCandidate(schemas: ContractSchemas, branch: JsonSchema, wanted: Wanted): unknown {
  if (wanted.ancestors.includes(branch)) return {};
  const inner = { ...wanted, ancestors: [...wanted.ancestors, branch] };
  const [first = {}] = candidateValues(schemas, schemas.resolve(branch), inner);
  return first;
}

function describe(schema: JsonSchema): string {
  const { type, format } = schema;
  return JSON.stringify({
    type,
    format,
    ...('pattern' in schema ? { pattern: schema.pattern } : {}),
  });
}
