import { isDeepStrictEqual } from 'node:util';
import { isJsonObject } from '@drata-connections/contract-validator/document';
import { ContractError } from '../contract/contract-error.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { JsonSchema } from '../contract/json-schema.js';
import { schemaTypes } from '../contract/schema-types.js';
import type { LabelledValue } from './labelled-value.js';
import { sampleValue } from './sample-value.js';
import { stringsOfLength } from './strings-of-length.js';
import { unicodeText } from './unicode-text.js';

/**
 * The valid values of a schema without parts that are worth sending: each value of an enum, both truth values, the
 * bounds and the default of a number, a string of the greatest and the least length and one from all over Unicode, and
 * one of each alternative (`anyOf`, `oneOf`).
 */
export function tellingValues(
  schemas: ContractSchemas,
  schema: JsonSchema,
): readonly LabelledValue[] {
  const types = schemaTypes(schema);
  const sample = sampleValue(schemas, schema, true);
  const values = [
    ...(Array.isArray(schema.enum) ? schema.enum : []),
    ...(types.includes('boolean') ? [true, false] : []),
    ...(types.includes('null') ? [null] : []),
    schema.const,
    schema.minimum,
    schema.maximum,
    schema.default,
    sample,
  ].filter((value) => value !== undefined);
  const lengths = [
    { label: 'the least length', length: schema.minLength },
    { label: 'the greatest length', length: schema.maxLength },
  ].flatMap(({ label, length }) => {
    if (typeof length !== 'number' || typeof sample !== 'string') return [];
    const value = [sample.slice(0, length), ...stringsOfLength(sample, length)].find(
      (text) => text.length === length && schemas.accepts(schema, text),
    );
    return value === undefined ? [] : [{ label: `${label} (${length})`, value }];
  });
  const isText =
    types.includes('string') && schema.format !== 'binary' && !Array.isArray(schema.enum);
  const further = [
    ...lengths,
    ...(isText ? [{ label: 'from all over Unicode', value: unicodeText }] : []),
    ...alternatives(schemas, schema).filter(({ value }) => !isDeepStrictEqual(value, sample)),
  ];
  return [
    ...[...new Set(values)].map((value) => ({ label: String(value), value })),
    ...further,
  ].filter(({ value }) => schemas.accepts(schema, value));
}

/** A value of each alternative of which one can be made. */
function alternatives(schemas: ContractSchemas, schema: JsonSchema): readonly LabelledValue[] {
  const branches = [schema.anyOf, schema.oneOf].flat().filter(isJsonObject);
  return branches.flatMap((branch, index) => {
    const part: JsonSchema & { readonly title?: unknown } = schemas.resolve(branch);
    const label = `as ${typeof part.title === 'string' ? part.title : `alternative ${index + 1}`}`;
    try {
      return [{ label, value: sampleValue(schemas, part, true) }];
    } catch (error) {
      if (error instanceof ContractError) return [];
      throw error;
    }
  });
}
