import path from 'node:path';
import { type Config, lintFromString } from '@redocly/openapi-core';
import { isJsonObject } from '../document/is-json-object.js';
import { parseJsonPointer } from '../document/json-pointer.js';
import { resolvePointer } from '../document/resolve-pointer.js';
import type { SpecProblem } from '../document/spec-error.js';
import type { YamlSource } from '../document/yaml-source.js';
import { OfflineResolver } from './offline-resolver.js';

/** Lints one document with Redocly's rules; warnings count as well as errors. */
export async function lintDocument(options: {
  readonly root: string;
  readonly file: string;
  readonly config: Config;
  readonly source: Pick<YamlSource, 'value' | 'locate'>;
  /** Whether a problem counts, by the keys that lead to its place. Default: all do. */
  readonly counts?: (keys: readonly string[]) => boolean;
}): Promise<SpecProblem[]> {
  const { root, file, config, source, counts = () => true } = options;
  const problems = await lintFromString({
    // JSON, because it is parsed faster and places are looked up by their keys.
    source: JSON.stringify(source.value),
    absoluteRef: path.resolve(root, file),
    config,
    externalRefResolver: new OfflineResolver(),
  });
  return problems
    .map((problem) => ({
      ...problem,
      keys: parseJsonPointer(problem.location[0]?.pointer ?? ''),
    }))
    .filter(({ keys }) => counts(keys))
    .map(({ keys, location, message, ruleId }) => {
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
