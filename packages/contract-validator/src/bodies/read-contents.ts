import { isJsonObject } from '../document/is-json-object.js';
import { locate } from '../document/locate.js';
import { pointerOf } from '../document/pointer-of.js';
import { propertyOf } from '../document/property-of.js';
import type { CompileSchema } from '../schemas/compile-schema.js';
import { readValueShape } from '../schemas/read-value-shape.js';
import type { ContractContent } from './contract-body.js';
import { formOf } from './form-of.js';
import { isJson } from './is-json.js';
import { mediaTypeOf } from './media-type-of.js';
import { readFormFields } from './read-form-fields.js';

/** Reads the `content` of a request body or a response, most concrete media type first. */
export function readContents(
  document: object,
  owner: string,
  compile: CompileSchema,
): readonly ContractContent[] {
  const content = propertyOf(locate(document, owner).value, 'content');
  return Object.keys(isJsonObject(content) ? content : {})
    .map((name) => readContent(document, name, pointerOf(owner, 'content', name), compile))
    .sort((one, other) => wildcards(one) - wildcards(other));
}

function readContent(
  document: object,
  name: string,
  place: string,
  compile: CompileSchema,
): ContractContent {
  const { pointer, value } = locate(document, place);
  const mediaType = mediaTypeOf(name);
  // Generators of documents write `schema: null` where they have none.
  const hasSchema = (propertyOf(value, 'schema') ?? undefined) !== undefined;
  const schema = hasSchema ? locate(document, pointerOf(pointer, 'schema')) : undefined;
  // JSON has its types in itself; for everything else, the schema says what its texts stand for.
  const needsShape = schema !== undefined && !isJson(mediaType);
  const shape = needsShape ? readValueShape(document, schema.pointer) : undefined;
  const form = formOf(mediaType, shape);
  const isForm = form === 'multipart' || form === 'urlencoded';
  return {
    mediaType,
    form,
    pointer,
    schemaPointer: schema?.pointer,
    check: schema === undefined ? undefined : compile(schema.pointer),
    shape,
    fields: isForm && schema !== undefined ? readFormFields(document, pointer, schema.pointer) : [],
    takesFurtherFields: schema === undefined || shape?.additional !== undefined,
  };
}

function wildcards({ mediaType }: ContractContent): number {
  return mediaType.split('*').length;
}
