import { readTextValue } from '../parameters/read-text-value.js';
import type { ValueShape } from '../schemas/value-shape.js';
import type { FormField } from './contract-body.js';
import { isJson } from './is-json.js';

/**
 * Reads the text of a form's field that does not say by itself what it is: as JSON where the contract has an object, else
 * as what its types allow. What may be an object or a text is what it begins like.
 *
 * @throws SyntaxError when it is to be JSON and is none.
 */
export function readFieldText(
  text: string,
  field: FormField | undefined,
  shape: ValueShape | undefined,
): unknown {
  const isJsonField = field?.mediaTypes.some(isJson) === true;
  const mayBeText = field?.isExplicit !== true && shape?.types.has('string') === true;
  if (!isJsonField || (mayBeText && !/^\s*[{[]/.test(text))) return readTextValue(text, shape);
  const value: unknown = JSON.parse(text);
  return value;
}
