import { isJsonObject } from '@drata-connections/contract-validator/document';
import { ContractError } from '../contract/contract-error.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { JsonSchema } from '../contract/json-schema.js';
import { schemaTypes } from '../contract/schema-types.js';
import { sampleCsv } from './sample-csv.js';
import { sampleNumber } from './sample-number.js';
import { sampleStrings } from './sample-strings.js';

/**
 * A value that a schema allows: its own example where there is one, else one made from its keywords.
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
  if (types.includes('object')) yield sampleObject(schemas, schema, optional, ancestors);
  if (types.includes('array')) {
    const item = sampleValue(schemas, schemas.resolve(schema.items), optional, ancestors);
    yield Array.from({ length: Math.max(1, Number(schema.minItems ?? 1)) }, () => item);
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
  const own = sampleObject(schemas, schema, optional, ancestors);
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

function sampleObject(
  schemas: ContractSchemas,
  schema: JsonSchema,
  optional: boolean,
  ancestors: readonly unknown[],
): Record<string, unknown> {
  const required = Array.isArray(schema.required) ? schema.required : [];
  const properties = isJsonObject(schema.properties) ? Object.entries(schema.properties) : [];
  return Object.fromEntries(
    properties
      // An optional property that holds its own kind again would never end.
      .filter(([name, node]) => required.includes(name) || (optional && !ancestors.includes(node)))
      .map(([name, node]) => [
        name,
        sampleValue(schemas, schemas.resolve(node), optional, [...ancestors, node]),
      ]),
  );
}

function describe(schema: JsonSchema): string {
  const { type, format } = schema;
  return JSON.stringify({
    type,
    format,
    ...('pattern' in schema ? { pattern: schema.pattern } : {}),
  });
}
