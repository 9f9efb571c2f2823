import type { FileChange } from '../artifacts/file-change.js';
import { renderChangelog } from '../changelog/render-changelog.js';
import type { Comparison } from '../compare/comparison.js';
import { sha256 } from '../provenance/sha256.js';
import { contractPackages } from './contract-packages.js';
import { listPackages } from './list-packages.js';

/**
 * The changeset of a change of the contract, with the comparison's bump and text; `undefined` if nothing is to be
 * released. Its name follows from the contract, so that the same change never makes two.
 *
 * A package that follows the contract at run time without showing it in its types (an emulator, a reader) is never
 * moved by more than a minor version: a request that is no longer in the contract is new behaviour there.
 */
export async function createChangeset(
  root: string,
  comparison: Comparison,
  contract: string,
): Promise<FileChange | undefined> {
  const { bump } = comparison;
  if (bump === 'none') return undefined;
  const carriers: readonly string[] = contractPackages;
  const [types] = contractPackages;
  const releases = (await listPackages(root)).flatMap(({ name, needs }) => {
    if (carriers.includes(name)) return [[name, bump] as const];
    return needs.includes(types) ? [[name, bump === 'major' ? 'minor' : bump] as const] : [];
  });
  const lines = releases.map(([name, level]) => `'${name}': ${level}`);
  // A changelog shows the first line beside the commit, so it has to be a sentence.
  const body = `The contract has changed.\n\n${renderChangelog(comparison).trim()}`;
  return {
    path: `.changeset/api-${sha256(contract).slice(0, 8)}.md`,
    text: `---\n${lines.join('\n')}\n---\n\n${body}\n`,
  };
}
