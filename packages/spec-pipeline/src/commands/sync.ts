import { readStaged } from '../artifacts/read-staged.js';
import { syncFiles } from '../artifacts/sync-files.js';
import type { Command } from './command.js';

export const sync: Command = {
  writes: true,
  help: 'Run it after `drata-spec generate`, or both with `pnpm generate`.',
  async run({ root, print }) {
    const differences = await syncFiles(root, await readStaged(root));
    for (const { path, kind } of differences) print(`${kind} ${path}`);
    return 0;
  },
};
