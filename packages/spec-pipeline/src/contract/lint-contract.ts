import path from 'node:path';
import { type Config, lintConfig, loadConfig } from '@redocly/openapi-core';
import type { JsonObject } from '../document/json.js';
import { parseJsonPointer } from '../document/json-pointer.js';
import { SpecError, type SpecProblem } from '../document/spec-error.js';
import { parseYamlSource, readYamlSource, type YamlSource } from '../document/yaml-source.js';
import { lintDocument } from './lint-document.js';
import { projectFiles } from './project-files.js';

/**
 * Lints the contract with the rules of the repository's `redocly.yaml`.
 *
 * @param isOurs Whether they bind a place, by the keys that lead to it: elsewhere, a document only has to be valid.
 * @throws SpecError if the configuration is invalid, or a rule is broken: a warning counts, because the configuration
 * is the place to explain why a rule is off.
 */
export async function lintContract(
  root: string,
  document: JsonObject,
  text: string,
  isOurs: (keys: readonly string[]) => boolean,
): Promise<void> {
  const config = await readLintConfig(root);
  let source: YamlSource | undefined;
  const problems = await lintDocument({
    root,
    file: projectFiles.contract,
    config,
    source: {
      value: document,
      // Parsed for the first problem alone: reading a large contract takes seconds.
      locate: (keys) => {
        source ??= parseYamlSource(text, projectFiles.contract);
        return source.locate(keys);
      },
    },
    counts: isOurs,
  });
  if (problems.length > 0) {
    throw new SpecError(
      'lint the contract',
      problems,
      `The contract is generated: add or change a correction, or explain in ${projectFiles.lintConfig} why the rule is off.`,
    );
  }
}

async function readLintConfig(root: string): Promise<Config> {
  const file = projectFiles.lintConfig;
  const source = await readYamlSource(root, file);
  const fail = (problems: readonly SpecProblem[]): never => {
    throw new SpecError(
      'read the lint configuration',
      problems,
      'Mend the configuration; its rules are listed in the documentation of Redocly CLI.',
    );
  };
  const config = await loadConfig({ configPath: path.resolve(root, file) }).catch(
    (cause: unknown) =>
      fail([{ file, reason: cause instanceof Error ? cause.message : String(cause) }]),
  );
  const problems = await lintConfig({ config, severity: 'error' });
  if (problems.length > 0) {
    fail(
      problems.map(({ location, message }) => ({
        ...source.locate(parseJsonPointer(location[0]?.pointer ?? '')),
        reason: message.replace(/\.?\s*$/, ''),
      })),
    );
  }
  return config;
}
