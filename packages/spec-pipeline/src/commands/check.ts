import { checkChangeset } from '../check/check-changeset.js';
import { checkGenerated } from '../check/check-generated.js';
import { checkProvenance } from '../check/check-provenance.js';
import { buildContract } from '../contract/build-contract.js';
import { generateFrom } from '../generate/generate-from.js';
import type { Command } from './command.js';

export const check: Command = {
  help: `Makes everything anew in memory, changes nothing, and checks that
  - the contract is openapi/upstream.yaml with its corrections, and passes the
    lint rules
  - every generated file is fresh; missing ones and ones left over count,
    whether git knows them or not
  - openapi/provenance.json describes openapi/upstream.yaml
  - the pending changesets move the version at least as far as the contract has
    changed since the latest release: the highest git tag
    @drata-connections/types@x.y.z. A shallow clone has to fetch that tag.
Exits with 1 and names the command that mends it if one of these does not hold.`,
  async run({ root, print, warn }) {
    const contract = await buildContract(root);
    const files = await generateFrom(contract);
    const changeset = await checkChangeset(root, contract, warn);
    const findings = [
      ...(await checkGenerated(root, files)),
      ...(await checkProvenance(root)),
      ...changeset.findings,
    ];
    if (findings.length === 0) {
      print(`The contract and ${files.length - 1} generated files are fresh; ${changeset.note}.`);
      return 0;
    }
    for (const { reason } of findings) print(`${reason}.`);
    const remedies = new Set(findings.map(({ remedy }) => remedy));
    for (const remedy of remedies) print(`Mend it with ${remedy}.`);
    return 1;
  },
};
