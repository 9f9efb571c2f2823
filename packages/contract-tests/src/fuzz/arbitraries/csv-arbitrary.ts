import fc from 'fast-check';
import type { ContractSchemas } from '../../contract/contract-schemas.js';
import type { CsvColumn, CsvDescription } from '../../values/csv-description.js';
import { valueArbitrary } from './value-arbitrary.js';

/** Rows of cells that the columns of a file allow, in the order of the columns; the first column is never twice the same. */
export function csvArbitrary(
  schemas: ContractSchemas,
  { columns, words }: CsvDescription,
): fc.Arbitrary<readonly (readonly string[])[]> {
  const cells = columns.map((column) => cellArbitrary(schemas, column, words));
  return fc.uniqueArray(fc.tuple(...cells), {
    maxLength: 4,
    minLength: 1,
    selector: ([first]) => first ?? '',
  });
}

function cellArbitrary(
  schemas: ContractSchemas,
  { schema, isBoolean, sample }: CsvColumn,
  words: readonly string[],
): fc.Arbitrary<string> {
  if (isBoolean) return fc.constantFrom(...words, ...words.map((word) => word.toUpperCase()));
  const isPlain = (text: string) =>
    text !== '' &&
    text.trim() === text &&
    !/[\p{Cc}\p{Cf}\p{Cn}\p{Co}]/u.test(text) &&
    !/\p{Cs}/u.test(text);
  const text = valueArbitrary(schemas, schema).map(String);
  const share = fc.sample(text, { numRuns: 50, seed: 1 }).filter(isPlain).length;
  return share < 10 ? fc.constant(sample) : text.filter(isPlain);
}
