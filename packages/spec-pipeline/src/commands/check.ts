import { compareStaged } from '../artifacts/compare-staged.js';
import { stageFiles } from '../artifacts/stage-files.js';
import { generateAll } from '../generate/generate-all.js';
import type { Command } from './command.js';

export const check: Command = {
  help: `Generates everything anew and compares it with what is checked in; changes nothing that is checked in.
Exits with 1 and names the command that mends it if a file is missing, differs, or is left over.`,
  async run({ root, print }) {
    const files = await generateAll(root);
    await stageFiles(root, files);
    const changes = await compareStaged(root);
    if (changes.length === 0) {
      print(`${files.length} generated files are fresh.`);
      return 0;
    }
    for (const { path, kind } of changes) {
      print(`${path}: ${{ added: 'missing', changed: 'out of date', removed: 'left over' }[kind]}`);
    }
    print('Mend it with `pnpm generate`, then commit the files.');
    return 1;
  },
};
