import { syncStaged } from '../artifacts/sync-staged.js';
import type { Command } from './command.js';

export const sync: Command = {
  help: 'Run it after `drata-spec generate`, or both with `pnpm generate`.',
  async run({ root, print }) {
    const changes = await syncStaged(root);
    for (const { path, kind } of changes) print(`${kind} ${path}`);
    return 0;
  },
};
