import { findUncheckedFormats, type UncheckedFormat } from '@drata-connections/contract-validator';
import type { JsonObject } from '../document/json.js';
import { parseJsonPointer } from '../document/json-pointer.js';
import { SpecError } from '../document/spec-error.js';
import { parseYamlSource } from '../document/yaml-source.js';
import { projectFiles } from './project-files.js';

/**
 * Refuses formats that nothing checks where they are ours to correct. Elsewhere they are annotations, as JSON Schema and
 * OpenAPI have it.
 *
 * @returns Those of other operations, to be told of.
 * @throws SpecError that names every place of ours.
 */
export function checkFormats(
  document: JsonObject,
  text: string,
  isOurs: (keys: readonly string[]) => boolean,
): readonly UncheckedFormat[] {
  const unchecked = findUncheckedFormats(document);
  const ours = unchecked.flatMap(({ format, pointers }) =>
    pointers
      .map((pointer) => [...parseJsonPointer(pointer), 'format'])
      .filter(isOurs)
      .map((keys) => ({ keys, reason: `nothing checks the format \`${format}\`` })),
  );
  if (ours.length === 0) return unchecked;
  const source = parseYamlSource(text, projectFiles.contract);
  throw new SpecError(
    'check the formats of the contract',
    ours.map(({ keys, reason }) => ({ ...source.locate(keys), reason })),
    'The contract is generated: add a correction that mends or removes the format, or have `packages/contract-validator/src/formats` check it.',
  );
}
