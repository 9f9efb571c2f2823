import { isJsonObject } from '../document/is-json-object.js';
import type { JsonObject } from '../document/json.js';
import { SpecError } from '../document/spec-error.js';
import { parseYamlSource, type YamlSource } from '../document/yaml-source.js';
import type { Source } from './source.js';

/**
 * Parses a source and makes sure that it is an OpenAPI 3.0 or 3.1 document with operations.
 *
 * @throws SpecError in one line that says what it is instead.
 */
export function readVendorDocument(source: Source): {
  readonly document: JsonObject;
  readonly yaml: YamlSource;
} {
  const yaml = parseYamlSource(decode(source), source.name);
  const { value } = yaml;
  const refuse = (keys: readonly string[], reason: string, nextStep: string): never => {
    throw new SpecError('read the document', [{ ...yaml.locate(keys), reason }], nextStep);
  };
  if (!isJsonObject(value)) {
    return refuse([], 'it is not an OpenAPI document', 'Get the OpenAPI document as JSON or YAML.');
  }
  if (value['swagger'] !== undefined) {
    return refuse(
      ['swagger'],
      `it is Swagger ${String(value['swagger'])}, not OpenAPI 3`,
      'Convert it to OpenAPI 3.0 or 3.1 first.',
    );
  }
  const { openapi, paths } = value;
  if (typeof openapi !== 'string') {
    return refuse(
      ['openapi'],
      'it is not an OpenAPI document: `openapi` is missing',
      'Get the OpenAPI document as JSON or YAML.',
    );
  }
  if (!/^3\.[01]\.\d+/.test(openapi)) {
    return refuse(
      ['openapi'],
      `it is OpenAPI ${openapi}; 3.0 and 3.1 are understood`,
      'Get the document in one of these versions.',
    );
  }
  if (!isJsonObject(paths)) {
    return refuse(['paths'], '`paths` must be an object', 'Get a whole document.');
  }
  return { document: value, yaml };
}

function decode({ bytes, name }: Source): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SpecError(
      'read the document',
      [{ file: name, reason: 'it is not text in UTF-8' }],
      'Get the OpenAPI document as JSON or YAML.',
    );
  }
}
