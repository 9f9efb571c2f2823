import { isJsonObject } from '@drata-connections/contract-validator/document';
import { ContractError } from '../contract/contract-error.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { JsonSchema } from '../contract/json-schema.js';
import { writeCsv } from './write-csv.js';

/** The contract's description of a CSV file: its columns, and the schema of what a row is about. */
interface CsvDescription {
  readonly row?: unknown;
  readonly columns?: unknown;
  readonly true?: unknown;
  readonly false?: unknown;
}

/**
 * A CSV file of one row, for a property that describes its columns in `x-csv`; null for any other.
 *
 * @throws ContractError when a column fills a property that the schema of the row does not have.
 */
export function sampleCsv(
  schemas: ContractSchemas,
  property: JsonSchema & { readonly 'x-csv'?: unknown },
  sample: (schema: JsonSchema) => unknown,
): string | null {
  if (property['x-csv'] === undefined) return null;
  const csv: CsvDescription = isJsonObject(property['x-csv']) ? property['x-csv'] : {};
  const { properties } = schemas.resolve({ $ref: csv.row });
  const columns: readonly { readonly name?: unknown; readonly property?: unknown }[] =
    Array.isArray(csv.columns) ? csv.columns.filter(isJsonObject) : [];
  const cells = columns.map((column) => {
    const key = String(column.property);
    if (!isJsonObject(properties) || !Object.hasOwn(properties, key)) {
      throw new ContractError(
        `Failed to derive a CSV file: the column \`${column.name}\` fills \`${key}\`, which ${csv.row} does not have. Mend \`x-csv\`.`,
      );
    }
    const value = sample(schemas.resolve(properties[key]));
    return typeof value === 'boolean' ? spell(csv, value) : String(value);
  });
  return writeCsv([columns.map((column) => String(column.name)), cells]);
}

function spell(csv: CsvDescription, value: boolean): string {
  const words = value ? csv.true : csv.false;
  return String(Array.isArray(words) ? words[0] : value);
}
