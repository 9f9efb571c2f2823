import { isJsonObject } from '../contract/is-json-object.js';
import { locate } from '../contract/locate.js';
import { pointerOf } from '../contract/pointer-of.js';
import type { BodyReader } from './body-reader.js';
import { createJsonBodyReader } from './json-body-reader.js';
import { createMultipartBodyReader, type FormPart } from './multipart-body-reader.js';
import type { SchemaCompiler } from './schema-compiler.js';

/** The bodies that an operation takes. */
export interface ContractBody {
  readonly required: boolean;
  readonly readers: readonly BodyReader[];
}

/**
 * Reads which bodies an operation declares; undefined for one that takes none.
 *
 * @throws Error for a media type that cannot be checked: it must not pass unseen.
 */
export function readContractBody(
  contract: object,
  operationPointer: string,
  compiler: SchemaCompiler,
): ContractBody | undefined {
  const operation = locate(contract, operationPointer).value;
  if (!isJsonObject(operation) || operation['requestBody'] === undefined) return undefined;
  const { pointer, value } = locate(contract, pointerOf(operationPointer, 'requestBody'));
  const { content, required } = isJsonObject(value) ? value : {};
  const mediaTypes = isJsonObject(content) ? Object.keys(content) : [];
  return {
    required: required === true,
    readers: mediaTypes.map((mediaType) =>
      createReader(contract, mediaType, pointerOf(pointer, 'content', mediaType), compiler),
    ),
  };
}

function createReader(
  contract: object,
  mediaType: string,
  pointer: string,
  compiler: SchemaCompiler,
): BodyReader {
  const name = mediaType.toLowerCase();
  if (name === 'multipart/form-data') {
    return createMultipartBodyReader(name, readFormParts(contract, pointer));
  }
  if (/^application\/(.+\+)?json$/.test(name)) {
    return createJsonBodyReader(name, compiler.compile(pointerOf(pointer, 'schema')));
  }
  throw new Error(
    `Failed to read the body at ${pointer}: this media type is not supported. Requests in it cannot be checked.`,
  );
}

function readFormParts(contract: object, pointer: string): readonly FormPart[] {
  const declared = locate(contract, pointer).value;
  const encoding = isJsonObject(declared) ? declared['encoding'] : undefined;
  const schema = locate(contract, pointerOf(pointer, 'schema'));
  const { properties, required } = isJsonObject(schema.value) ? schema.value : {};
  const names = isJsonObject(properties) ? Object.keys(properties) : [];
  return names.map((name) => {
    const property = locate(contract, pointerOf(schema.pointer, 'properties', name));
    if (!isJsonObject(property.value) || property.value['format'] !== 'binary') {
      throw new Error(
        `Failed to read the form part at ${property.pointer}: only files are supported. Requests with it cannot be checked.`,
      );
    }
    const rules = isJsonObject(encoding) ? encoding[name] : undefined;
    const contentType = isJsonObject(rules) ? rules['contentType'] : undefined;
    return {
      name,
      required: Array.isArray(required) && required.includes(name),
      mediaTypes:
        typeof contentType === 'string'
          ? contentType.split(',').map((type) => type.trim().toLowerCase())
          : [],
    };
  });
}
