import { isJsonMediaType } from './is-json-media-type.js';
import { jsonOrText } from './json-or-text.js';

/**
 * What the text of an answer stands for, to be compared with an example: JSON where the media type is, or where the
 * example is no text; a mock writes objects as JSON whatever the media type is called.
 */
export function answerValue(
  mediaType: string,
  text: string,
  example: { readonly value: unknown } | null,
): unknown {
  const isText = example === null || typeof example.value === 'string';
  if (isText && !isJsonMediaType(mediaType)) return text;
  return jsonOrText(text);
}
