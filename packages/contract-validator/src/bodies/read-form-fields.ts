import { isJsonObject } from '../document/is-json-object.js';
import { type ContractPart, locate } from '../document/locate.js';
import { partsAt } from '../document/parts-at.js';
import { pointerOf } from '../document/pointer-of.js';
import { propertyOf } from '../document/property-of.js';
import { readValueShape } from '../schemas/read-value-shape.js';
import type { ValueShape } from '../schemas/value-shape.js';
import type { FormField } from './contract-body.js';

/** Reads the fields of a form: the properties of its schema, and what `encoding` says of them. */
export function readFormFields(
  document: object,
  mediaTypePointer: string,
  schemaPointer: string,
): readonly FormField[] {
  const encoding = propertyOf(locate(document, mediaTypePointer).value, 'encoding');
  const fields = new Map<string, FormField>();
  const seen = new Set<string>();
  visit(schemaPointer);
  return [...fields.values()];

  function visit(place: string): void {
    for (const part of partsAt(document, place)) read(part);
  }

  function read({ pointer, value: schema }: ContractPart): void {
    if (seen.has(pointer) || !isJsonObject(schema)) return;
    seen.add(pointer);
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
      const branches = schema[keyword];
      for (const index of Array.isArray(branches) ? branches.keys() : []) {
        visit(pointerOf(pointer, keyword, index));
      }
    }
    for (const name of Object.keys(propertyOf(schema, 'properties') ?? {})) {
      if (!fields.has(name))
        fields.set(name, readField(name, pointerOf(pointer, 'properties', name)));
    }
  }

  function readField(name: string, place: string): FormField {
    const declared = propertyOf(propertyOf(encoding, name), 'contentType');
    const { pointer, value } = locate(document, place);
    const shape = readValueShape(document, pointer);
    const isList = shape.types.has('array');
    const item =
      isList && propertyOf(value, 'items') !== undefined
        ? locate(document, pointerOf(pointer, 'items')).value
        : value;
    const isFile = isFileSchema(item);
    const mediaTypes =
      typeof declared === 'string'
        ? declared.split(',').map((type) => type.trim().toLowerCase())
        : defaultMediaTypes(isList ? shape.items : shape, isFile);
    return { name, mediaTypes, isExplicit: typeof declared === 'string', shape, isFile };
  }
}

/** Whether a schema stands for bytes: OpenAPI 3.0 says so with a format, 3.1 with the content keywords or nothing. */
function isFileSchema(schema: unknown): boolean {
  if (!isJsonObject(schema)) return false;
  return (
    schema['format'] === 'binary' ||
    schema['contentMediaType'] !== undefined ||
    Object.keys(schema).every((key) => key === 'description' || key === 'title')
  );
}

/** What a part is when the contract does not say it (OpenAPI 3.1, section 4.8.15.1.1); empty for any. */
function defaultMediaTypes(shape: ValueShape | undefined, isFile: boolean): readonly string[] {
  if (isFile || shape === undefined) return [];
  return shape.types.has('object') ? ['application/json'] : ['text/plain'];
}
