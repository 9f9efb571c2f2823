import { isJsonObject } from '../document/is-json-object.js';
import { type ContractPart, locate } from '../document/locate.js';
import { pointerOf } from '../document/pointer-of.js';
import { propertyOf } from '../document/property-of.js';

/** The schema of a parameter or a header, and the media type that its text is in where `content` names one. */
export interface DescribedSchema {
  readonly schema: ContractPart | undefined;
  readonly mediaType: string | undefined;
}

/** Reads what a parameter or a header is described by: `schema`, or `content` with one media type. */
export function readDescribedSchema(
  document: object,
  { pointer, value }: ContractPart,
): DescribedSchema {
  const content = propertyOf(value, 'content');
  const [mediaType] = Object.keys(isJsonObject(content) ? content : {});
  const keys = mediaType === undefined ? ['schema'] : ['content', mediaType, 'schema'];
  const node = keys.reduce<unknown>((part, key) => propertyOf(part, key), value);
  const schema = node === undefined ? undefined : locate(document, pointerOf(pointer, ...keys));
  return { schema, mediaType };
}
