import { writeTogether } from '../artifacts/write-together.js';
import { compareContracts } from '../compare/compare-contracts.js';
import { buildContract } from '../contract/build-contract.js';
import { projectFiles } from '../contract/project-files.js';
import { isJsonObject } from '../document/is-json-object.js';
import { parseYamlSource } from '../document/yaml-source.js';
import { createChangeset } from '../release/create-changeset.js';
import { findReleasedContract } from '../release/find-released-contract.js';
import type { Command } from './command.js';

export const changeset: Command = {
  writes: true,
  help: `Writes the changeset of everything that has changed in the contract since the
latest release. \`drata-spec pull\` writes one for each edition; this one is for a
contract that was changed by a correction.`,
  async run({ root, print, warn }) {
    const released = await findReleasedContract(root);
    if (released.kind === 'unreleased') {
      print('There is no release to compare with; write one with `pnpm changeset`.');
      return 0;
    }
    if (released.kind === 'unknown') {
      print(
        `This clone does not hold the contract of the release ${released.version}: fetch its tag.`,
      );
      return 1;
    }
    const contract = await buildContract(root);
    const { value } = parseYamlSource(released.text, projectFiles.contract);
    const comparison = await compareContracts(isJsonObject(value) ? value : {}, contract.document, {
      warn,
    });
    const change = await createChangeset(root, comparison, contract.text);
    if (change === undefined) {
      print(`Nothing has changed for consumers since ${released.tag}.`);
      return 0;
    }
    await writeTogether(root, [change]);
    print(`${change.path}: ${comparison.bump}`);
    return 0;
  },
};
