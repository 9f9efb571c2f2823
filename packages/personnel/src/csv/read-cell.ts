import { csvFalseValues, csvTrueValues } from '@drata-connections/types';
import { checkValue } from '../rules/check-value.js';
import type { CsvColumn } from './csv-column.js';

/** The value of a cell (undefined if it may be empty and is), or why it has none. */
export type CsvCell =
  | { readonly value: string | boolean | undefined; readonly reason: undefined }
  | { readonly value: undefined; readonly reason: string };

const trueValues: readonly string[] = csvTrueValues;
const falseValues: readonly string[] = csvFalseValues;

/** Reads one cell by the rule of its column. */
export function readCell(text: string, { rule }: CsvColumn): CsvCell {
  if (text.trim() === '') {
    return rule.required
      ? { value: undefined, reason: 'is required but empty' }
      : { value: undefined, reason: undefined };
  }
  const value = rule.type === 'boolean' ? readBoolean(text) : text;
  if (value === undefined) {
    const accepted = [...trueValues, ...falseValues].join(', ');
    return { value, reason: `is neither true nor false (accepted: ${accepted})` };
  }
  const reason = checkValue(value, rule);
  return reason === undefined ? { value, reason } : { value: undefined, reason };
}

function readBoolean(text: string): boolean | undefined {
  const word = text.toLowerCase();
  return trueValues.includes(word) || (falseValues.includes(word) ? false : undefined);
}
