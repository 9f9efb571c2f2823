import { isJson } from '../bodies/is-json.js';
import { mediaTypeOf } from '../bodies/media-type-of.js';
import { readContents } from '../bodies/read-contents.js';
import { isJsonObject } from '../document/is-json-object.js';
import { type ContractPart, locate } from '../document/locate.js';
import { pointerOf } from '../document/pointer-of.js';
import { propertyOf } from '../document/property-of.js';
import type { ContractParameter } from '../parameters/contract-parameter.js';
import { readDescribedSchema } from '../parameters/read-described-schema.js';
import { anyShape } from '../schemas/any-shape.js';
import type { CompileSchema } from '../schemas/compile-schema.js';
import { readValueShape } from '../schemas/read-value-shape.js';
import type { SchemaCompiler } from '../schemas/schema-compiler.js';
import type { ContractResponses } from './contract-responses.js';

/** Reads the responses that an operation declares, and compiles their schemas. */
export function readResponses(
  document: object,
  operationPointer: string,
  compiler: SchemaCompiler,
): ContractResponses {
  const responses = propertyOf(locate(document, operationPointer).value, 'responses');
  const compile: CompileSchema = (pointer) => compiler.compile(pointer, 'response');
  const statuses = Object.keys(isJsonObject(responses) ? responses : {});
  return new Map(
    statuses
      .filter((status) => !status.startsWith('x-'))
      .map((status) => {
        const { pointer } = locate(document, pointerOf(operationPointer, 'responses', status));
        const contents = readContents(document, pointer, compile);
        const headers = readHeaders(document, pointer, compile);
        return [status.toUpperCase(), { status, pointer, contents, headers }];
      }),
  );
}

function readHeaders(
  document: object,
  owner: string,
  compile: CompileSchema,
): readonly ContractParameter[] {
  const headers = propertyOf(locate(document, owner).value, 'headers');
  return (
    Object.keys(isJsonObject(headers) ? headers : {})
      // OpenAPI says that this one is told by `content` alone (3.1, section 4.8.17.1).
      .filter((name) => name.toLowerCase() !== 'content-type')
      .map((name) =>
        readHeader(document, name, locate(document, pointerOf(owner, 'headers', name)), compile),
      )
  );
}

function readHeader(
  document: object,
  name: string,
  header: ContractPart,
  compile: CompileSchema,
): ContractParameter {
  const { pointer, value } = header;
  const { schema, mediaType } = readDescribedSchema(document, header);
  const isReadable = mediaType === undefined || isJson(mediaTypeOf(mediaType));
  // Of a header without a schema, or in a media type that is not read, anything will do: it is only known.
  const known = isReadable ? schema : undefined;
  return {
    name,
    in: 'header',
    required: propertyOf(value, 'required') === true,
    pointer,
    schemaPointer: known?.pointer ?? pointer,
    style: 'simple',
    explode: propertyOf(value, 'explode') === true,
    allowEmpty: true,
    json: mediaType !== undefined && known !== undefined,
    shape: known === undefined ? anyShape : readValueShape(document, known.pointer),
    fallback: undefined,
    check: known === undefined ? () => [] : compile(known.pointer),
  };
}
