import { access } from 'node:fs/promises';
import path from 'node:path';
import { type Config, loadConfig } from '@redocly/openapi-core';
import { SpecError } from '../document/spec-error.js';
import { readYamlSource, type YamlSource } from '../document/yaml-source.js';
import { lintDocument } from './lint-document.js';
import { projectFiles } from './project-files.js';

/**
 * Lints the contract with the rules of the repository's `redocly.yaml`.
 *
 * @throws SpecError if the configuration is invalid, or a rule is broken: a warning counts, because the configuration
 * is the place to explain why a rule is off.
 */
export async function lintContract(root: string, contract: YamlSource): Promise<void> {
  const config = await readLintConfig(root);
  const problems = await lintDocument({
    root,
    file: projectFiles.contract,
    config,
    source: contract,
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
  const configPath = path.resolve(root, file);
  const nextStep =
    'Mend the configuration; its rules are listed in the documentation of Redocly CLI.';
  // Parsed first on its own, because a malformed file must be reported with its line.
  await readYamlSource(root, file);
  await access(configPath);
  const failure = (reason: string): SpecError =>
    new SpecError('read the lint configuration', [{ file, reason }], nextStep);
  const config = await loadConfig({ configPath }).catch((cause: unknown) => {
    throw failure(cause instanceof Error ? cause.message : String(cause));
  });
  const [problem] = await lintConfigProblems(config);
  if (problem !== undefined) throw failure(problem);
  return config;
}

async function lintConfigProblems(config: Config): Promise<string[]> {
  const { lintConfig } = await import('@redocly/openapi-core');
  const problems = await lintConfig({ config, severity: 'error' });
  return problems.map(({ message }) => message);
}
