import { renderChangelog } from '../changelog/render-changelog.js';
import { UsageError } from '../cli/usage-error.js';
import { compareContracts } from '../compare/compare-contracts.js';
import { readContract } from '../compare/read/read-contract.js';
import { projectFiles } from '../contract/project-files.js';
import type { Command } from './command.js';

export const changelog: Command = {
  anywhere: true,
  usage: '[<base> <head>]',
  arity: [0, 2],
  help: `Writes what changed for consumers as Markdown, grouped by operation, with what
to do about it.

A document is a file (YAML or JSON, OpenAPI 3.0 or 3.1) or \`git:REVISION:path\`.
Without documents, the contract as it was last committed is compared with the
contract as it is.`,
  async run({ root, cwd, positionals, print, warn }) {
    if (positionals.length === 1) throw new UsageError('`<head>` is missing', 'changelog');
    const contract = projectFiles.contract;
    const [base = `git:HEAD:${contract}`, head] = positionals;
    const older = await readContract(base, { root, cwd });
    const newer =
      head === undefined
        ? await readContract(contract, { root, cwd: root })
        : await readContract(head, { root, cwd });
    const comparison = await compareContracts(older, newer, { warn });
    print(renderChangelog(comparison));
    return 0;
  },
};
