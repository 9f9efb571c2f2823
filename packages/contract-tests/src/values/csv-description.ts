import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { JsonSchema } from '../contract/json-schema.js';
import { schemaTypes } from '../contract/schema-types.js';
import { sampleValue } from './sample-value.js';

/** A column of a CSV file, as the contract describes it. */
export interface CsvColumn {
  readonly name: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
  readonly isBoolean: boolean;
  /** A valid cell. */
  readonly sample: string;
}

/** A CSV file, as the contract's `x-csv` describes it. */
export interface CsvDescription {
  readonly columns: readonly CsvColumn[];
  /** How truth values are spelt, in any case. */
  readonly words: readonly string[];
}

/** Reads the `x-csv` of a property; null where there is none. */
export function csvDescription(
  schemas: ContractSchemas,
  property: JsonSchema & { readonly 'x-csv'?: unknown },
): CsvDescription | null {
  const csv = property['x-csv'];
  if (!isJsonObject(csv)) return null;
  const fields = new Map<string, unknown>(Object.entries(csv));
  const row = schemas.resolve({ $ref: fields.get('row') });
  const properties = new Map<string, unknown>(
    Object.entries(isJsonObject(row.properties) ? row.properties : {}),
  );
  const list = (name: string): readonly unknown[] => {
    const value = fields.get(name);
    return Array.isArray(value) ? value : [];
  };
  const words = [...list('true'), ...list('false')].map(String);
  const columns = list('columns')
    .filter(isJsonObject)
    .map((column): CsvColumn => {
      const { name, property: key, required }: Readonly<Partial<Record<string, unknown>>> = column;
      const schema = schemas.resolve(properties.get(String(key)));
      const isBoolean = schemaTypes(schema).includes('boolean');
      const sample = isBoolean ? (words[0] ?? 'true') : String(sampleValue(schemas, schema, true));
      return { name: String(name), required: required === true, schema, isBoolean, sample };
    });
  return { columns, words };
}
