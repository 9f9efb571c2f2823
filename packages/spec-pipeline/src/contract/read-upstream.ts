import { createConfig } from '@redocly/openapi-core';
import { isJsonObject } from '../document/is-json-object.js';
import type { JsonObject, JsonValue } from '../document/json.js';
import { SpecError, type SpecProblem } from '../document/spec-error.js';
import { readYamlSource, type YamlSource } from '../document/yaml-source.js';
import { readSelection } from '../pull/read-selection.js';
import { selectedPlaces } from '../pull/selected-places.js';
import { lintDocument } from './lint-document.js';
import { projectFiles } from './project-files.js';

/**
 * Reads the vendor's document and makes sure that it is an OpenAPI 3.0 or 3.1 document with nothing that points outside.
 * Where a whole document was pulled (`all`), what the selection does not reach may break other rules of OpenAPI.
 *
 * @throws SpecError naming file, line and JSON Pointer of everything that is not.
 */
export async function readUpstream(
  root: string,
  all: boolean,
  given?: YamlSource,
): Promise<JsonObject> {
  const source = given ?? (await readYamlSource(root, projectFiles.upstream));
  const { value } = source;
  if (
    !isJsonObject(value) ||
    typeof value['openapi'] !== 'string' ||
    !/^3\.[01]\.\d+$/.test(value['openapi'])
  ) {
    const reason = '`openapi` must be a version 3.0 or 3.1 of OpenAPI';
    throw new SpecError(
      'read the document',
      [{ ...source.locate(['openapi']), reason }],
      'Use an OpenAPI 3.0 or 3.1 document.',
    );
  }
  const outside = findOutsideReferences(value, [], source);
  if (outside.length > 0) {
    throw new SpecError(
      'read the document',
      outside,
      'Put what is referenced into the document itself.',
    );
  }
  const config = await createConfig({
    rules: { struct: 'error', 'no-unresolved-refs': 'error', 'no-duplicated-tag-names': 'error' },
  });
  const problems = await lintDocument({
    root,
    file: projectFiles.upstream,
    config,
    source,
    ...(all ? { counts: selectedPlaces(value, await readSelection(root)) } : {}),
  });
  if (problems.length > 0) {
    throw new SpecError(
      'validate the document',
      problems,
      'Mend the document and run the command again.',
    );
  }
  return value;
}

function findOutsideReferences(
  value: JsonValue,
  path: (string | number)[],
  source: YamlSource,
): SpecProblem[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => findOutsideReferences(item, [...path, index], source));
  }
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === '$ref' && typeof item === 'string' && !item.startsWith('#')
      ? [{ ...source.locate([...path, key]), reason: `\`${item}\` points outside the document` }]
      : findOutsideReferences(item, [...path, key], source),
  );
}
