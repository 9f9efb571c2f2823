import { locate } from '../document/locate.js';
import { pointerOf } from '../document/pointer-of.js';
import { propertyOf } from '../document/property-of.js';
import type { SchemaCompiler } from '../schemas/schema-compiler.js';
import type { ContractBody } from './contract-body.js';
import { readContents } from './read-contents.js';

/** Reads which bodies an operation takes; undefined for one that takes none. */
export function readBody(
  document: object,
  operationPointer: string,
  compiler: SchemaCompiler,
): ContractBody | undefined {
  const operation = locate(document, operationPointer).value;
  if (propertyOf(operation, 'requestBody') === undefined) return undefined;
  const { pointer, value } = locate(document, pointerOf(operationPointer, 'requestBody'));
  return {
    required: propertyOf(value, 'required') === true,
    pointer,
    contents: readContents(document, pointer, (at) => compiler.compile(at, 'request')),
  };
}
