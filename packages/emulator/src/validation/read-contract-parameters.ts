import { isJsonObject } from '../contract/is-json-object.js';
import { locate } from '../contract/locate.js';
import { pointerOf } from '../contract/pointer-of.js';
import type { ContractParameter } from './contract-parameter.js';
import type { SchemaCompiler } from './schema-compiler.js';

/**
 * Reads the parameters that an operation declares, its path item's included.
 *
 * @throws Error for a kind of parameter that cannot be checked: it must not pass unseen.
 */
export function readContractParameters(
  contract: object,
  operationPointer: string,
  compiler: SchemaCompiler,
): readonly ContractParameter[] {
  const pathItemPointer = operationPointer.slice(0, operationPointer.lastIndexOf('/'));
  const found = new Map<string, ContractParameter>();
  for (const owner of [pathItemPointer, operationPointer]) {
    const { value } = locate(contract, owner);
    const declared = isJsonObject(value) ? value['parameters'] : undefined;
    const count = Array.isArray(declared) ? declared.length : 0;
    for (let index = 0; index < count; index += 1) {
      const pointer = pointerOf(owner, 'parameters', index);
      const parameter = readContractParameter(contract, pointer, compiler);
      // The operation's own parameters come second and take precedence (OpenAPI 3.1, section 4.8.10.1).
      found.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  return [...found.values()];
}

function readContractParameter(
  contract: object,
  pointer: string,
  compiler: SchemaCompiler,
): ContractParameter {
  const { pointer: place, value } = locate(contract, pointer);
  const parameter = isJsonObject(value) ? value : {};
  const { name, in: location, style, explode } = parameter;
  if (typeof name !== 'string') throw unusable(place, 'it has no name');
  if (location !== 'query' && location !== 'path') {
    throw unusable(place, `parameters in ${location} are not supported`);
  }
  if (style !== undefined && style !== (location === 'query' ? 'form' : 'simple')) {
    throw unusable(place, `the style ${style} is not supported`);
  }
  const schemaPointer = pointerOf(place, 'schema');
  const schema = schemaAt(contract, schemaPointer);
  const isList = schema.types.includes('array');
  const types = isList ? schemaAt(contract, pointerOf(schemaPointer, 'items')).types : schema.types;
  if (types.some((type) => type === 'object' || type === 'array')) {
    throw unusable(place, 'a value of it is an object or a list');
  }
  const repeats = location === 'query' && explode !== false;
  return {
    name,
    in: location,
    required: parameter['required'] === true,
    list: isList ? (repeats ? 'repeated' : 'comma-separated') : undefined,
    types,
    fallback: schema.fallback,
    check: compiler.compile(schemaPointer),
  };
}

function schemaAt(
  contract: object,
  pointer: string,
): { readonly types: readonly string[]; readonly fallback: unknown } {
  const { value } = locate(contract, pointer);
  const schema = isJsonObject(value) ? value : {};
  return { types: [schema['type'] ?? []].flat().map(String), fallback: schema['default'] };
}

function unusable(pointer: string, reason: string): Error {
  return new Error(
    `Failed to read the parameter at ${pointer}: ${reason}. Requests with it cannot be checked.`,
  );
}
