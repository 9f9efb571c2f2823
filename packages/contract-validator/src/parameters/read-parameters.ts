import { isJson } from '../bodies/is-json.js';
import { mediaTypeOf } from '../bodies/media-type-of.js';
import { isJsonObject } from '../document/is-json-object.js';
import { locate } from '../document/locate.js';
import { pointerOf } from '../document/pointer-of.js';
import { propertyOf } from '../document/property-of.js';
import type { CompileSchema } from '../schemas/compile-schema.js';
import { ContractSchemaError } from '../schemas/contract-schema-error.js';
import { readValueShape } from '../schemas/read-value-shape.js';
import type { ContractParameter, ParameterPlace } from './contract-parameter.js';
import { readDescribedSchema } from './read-described-schema.js';

/** The styles that each place can have (OpenAPI 3.1, section 4.8.12.3); the first is the default. */
const styles: Readonly<Record<ParameterPlace, readonly string[]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form'],
};

/** OpenAPI says that parameters of these names are not parameters (3.1, section 4.8.12.1). */
const notParameters = new Set(['accept', 'content-type', 'authorization']);

/** Reads the parameters that an operation declares, its path item's included. */
export function readParameters(
  document: object,
  operationPointer: string,
  compile: CompileSchema,
): readonly ContractParameter[] {
  const itemPointer = operationPointer.slice(0, operationPointer.lastIndexOf('/'));
  const found = new Map<string, ContractParameter>();
  for (const owner of [itemPointer, operationPointer]) {
    const declared = propertyOf(locate(document, owner).value, 'parameters');
    for (const index of Array.isArray(declared) ? declared.keys() : []) {
      const parameter = readParameter(document, pointerOf(owner, 'parameters', index), compile);
      if (parameter.in === 'header' && notParameters.has(parameter.name.toLowerCase())) continue;
      // The operation's own parameters come second and take precedence (OpenAPI 3.1, section 4.8.10.1).
      found.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  return [...found.values()];
}

function readParameter(document: object, place: string, compile: CompileSchema): ContractParameter {
  const { pointer, value } = locate(document, place);
  const { name, in: location, style, explode, required } = isJsonObject(value) ? value : {};
  if (typeof name !== 'string') throw new ContractSchemaError(pointer, 'the parameter has no name');
  if (!isPlace(location)) throw new ContractSchemaError(pointer, `\`in\` is ${String(location)}`);
  const [defaultStyle = ''] = styles[location];
  const itsStyle = style === undefined ? defaultStyle : String(style);
  if (!styles[location].includes(itsStyle)) {
    throw new ContractSchemaError(
      pointer,
      `the style ${itsStyle} is none of parameters in ${location}`,
    );
  }
  const { schema, mediaType } = readDescribedSchema(document, { pointer, value });
  if (mediaType !== undefined && !isJson(mediaTypeOf(mediaType))) {
    throw new ContractSchemaError(pointer, `parameters in ${mediaType} are not supported`);
  }
  if (schema === undefined) throw new ContractSchemaError(pointer, 'the parameter has no schema');
  return {
    name,
    in: location,
    required: required === true || location === 'path',
    pointer,
    schemaPointer: schema.pointer,
    style: itsStyle,
    explode: typeof explode === 'boolean' ? explode : itsStyle === 'form',
    allowEmpty: isJsonObject(value) && allowsEmpty(value, schema.value),
    json: mediaType !== undefined,
    shape: readValueShape(document, schema.pointer),
    fallback: propertyOf(schema.value, 'default'),
    check: compile(schema.pointer),
  };
}

function isPlace(value: unknown): value is ParameterPlace {
  return typeof value === 'string' && Object.hasOwn(styles, value);
}

function allowsEmpty(parameter: Readonly<Record<string, unknown>>, schema: unknown): boolean {
  const values = propertyOf(schema, 'enum');
  return (
    parameter['allowEmptyValue'] === true ||
    propertyOf(schema, 'const') === '' ||
    (Array.isArray(values) && values.includes(''))
  );
}
