import { parseJson } from './parse-json.js';

/** A text as JSON, which may be `null`, and as it is when it is none. */
export function jsonOrText(text: string): unknown {
  const value = parseJson(text);
  return value === undefined ? text : value;
}
