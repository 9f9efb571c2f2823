import path from 'node:path';
import { type Config, lintFromString } from '@redocly/openapi-core';
import { stringify } from 'yaml';
import { isJsonObject } from '../document/is-json-object.js';
import { parseJsonPointer } from '../document/json-pointer.js';
import { resolvePointer } from '../document/resolve-pointer.js';
import type { SpecProblem } from '../document/spec-error.js';
import type { YamlSource } from '../document/yaml-source.js';

/** Lints one document with Redocly's rules; warnings count as well as errors. */
export async function lintDocument(options: {
  readonly root: string;
  readonly file: string;
  readonly config: Config;
  readonly source: YamlSource;
}): Promise<SpecProblem[]> {
  const { root, file, config, source } = options;
  const problems = await lintFromString({
    source: stringify(source.value, { aliasDuplicateObjects: false }),
    absoluteRef: path.resolve(root, file),
    config,
  });
  return problems.map(({ location, message, ruleId }) => {
    const keys = parseJsonPointer(location[0]?.pointer ?? '');
    const node = resolvePointer(source.value, location[0]?.pointer ?? '');
    const reference =
      isJsonObject(node) && typeof node['$ref'] === 'string' ? ` \`${node['$ref']}\`` : '';
    const unresolved = ruleId === 'no-unresolved-refs' ? reference : '';
    return {
      ...source.locate(keys),
      reason: `${message.replace(/\.?\s*$/, '')}${unresolved} (${ruleId})`,
    };
  });
}
