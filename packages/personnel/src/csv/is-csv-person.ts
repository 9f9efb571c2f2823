import { checkValue } from '../rules/check-value.js';
import type { CsvColumn } from './csv-column.js';
import type { CsvPersonnel } from './csv-personnel.js';

/** Whether the values of a row make a person by the rules of the columns. */
export function isCsvPerson(
  values: Readonly<Record<string, unknown>>,
  columns: readonly CsvColumn[],
): values is CsvPersonnel {
  return columns.every(({ property, rule }) =>
    Object.hasOwn(values, property)
      ? checkValue(values[property], rule) === undefined
      : !rule.required,
  );
}
