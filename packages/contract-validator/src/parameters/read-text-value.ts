import type { ValueShape } from '../schemas/value-shape.js';

/** A number as JSON writes it: no blanks, no leading zeros, no `0x10`, no `Infinity`. */
const jsonNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/**
 * Turns a text into a value of one of the JSON types that it may have. Text that fits none of them stays text, which
 * the schema then refuses.
 */
export function readTextValue(text: string, shape: ValueShape | undefined): unknown {
  const types = shape?.types ?? new Set<string>();
  const isNumeric = types.has('number') || types.has('integer');
  if (isNumeric && jsonNumber.test(text)) return Number(text);
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  if (types.has('null') && text === 'null' && !types.has('string')) return null;
  return text;
}
