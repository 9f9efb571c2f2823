import { compareContracts } from '../compare/compare-contracts.js';
import { highestBump } from '../compare/highest-bump.js';
import type { Contract } from '../contract/build-contract.js';
import { projectFiles } from '../contract/project-files.js';
import { isJsonObject } from '../document/is-json-object.js';
import { parseYamlSource } from '../document/yaml-source.js';
import { bumpBetween } from '../release/bump-between.js';
import { contractPackages } from '../release/contract-packages.js';
import { findReleasedContract } from '../release/find-released-contract.js';
import { listPackages } from '../release/list-packages.js';
import { readPendingBump } from '../release/read-pending-bump.js';
import type { Finding } from './finding.js';

/**
 * Whether the next release moves the version as far as the contract demands: by the pending changesets, or by a version
 * that they were turned into already.
 */
export async function checkChangeset(
  root: string,
  contract: Pick<Contract, 'document' | 'text'>,
  warn: (line: string) => void,
): Promise<{ readonly findings: Finding[]; readonly note: string }> {
  const released = await findReleasedContract(root);
  const [name] = contractPackages;
  if (released.kind === 'unreleased') {
    return { findings: [], note: 'nothing is released yet, so every bump is right' };
  }
  if (released.kind === 'unknown') {
    const reason = `this clone does not hold the contract of ${name}@${released.version}, to compare with`;
    return {
      findings: [{ reason, remedy: '`git fetch --tags --unshallow`, or `--depth 1` with the tag' }],
      note: '',
    };
  }
  const base = parseYamlSource(released.text, projectFiles.contract).value;
  const demanded =
    released.text === contract.text || !isJsonObject(base)
      ? 'none'
      : (await compareContracts(base, contract.document, { warn })).bump;
  const pending = await readPendingBump(root);
  const version = (await listPackages(root)).find((entry) => entry.name === name)?.version ?? '';
  const prepared = bumpBetween(released.version, version);
  const announced = highestBump([pending, prepared]);
  const note = `since ${released.tag} the contract demands ${demanded}, announced is ${announced}`;
  if (highestBump([announced, demanded]) === announced) return { findings: [], note };
  return { findings: [{ reason: note, remedy: '`pnpm exec drata-spec changeset`' }], note };
}
