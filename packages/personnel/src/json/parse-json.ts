import { findJsonError } from './find-json-error.js';

/** A parsed JSON document, or why a text is not one. */
export type ParsedJson =
  | { readonly value: unknown; readonly reason: undefined }
  | { readonly value: undefined; readonly reason: string };

/** Parses JSON; the reason for a failure names line and column and quotes nothing. */
export function parseJson(text: string): ParsedJson {
  try {
    return { value: JSON.parse(text), reason: undefined };
  } catch {
    const place = findJsonError(text);
    const where = place === undefined ? '' : `: line ${place.line}, column ${place.column}`;
    return { value: undefined, reason: `The file is not valid JSON${where}` };
  }
}
