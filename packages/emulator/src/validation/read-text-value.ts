/** A number as JSON writes it: no blanks, no leading zeros, no `0x10`, no `Infinity`. */
const jsonNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/**
 * Turns the text of a parameter into a value of one of the JSON types that it may have. Text that fits none of them
 * stays text, which the schema then refuses.
 */
export function readTextValue(text: string, types: readonly string[]): unknown {
  const isNumeric = types.includes('number') || types.includes('integer');
  if (isNumeric && jsonNumber.test(text)) return Number(text);
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
