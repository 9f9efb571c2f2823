import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileChange } from './file-change.js';
import { finishTransaction } from './finish-transaction.js';
import { transactionFolder } from './transaction-folder.js';

/**
 * Changes several files, all or none. They are written beside the tree first; the rename of the folder that holds them
 * is the moment at which the change is decided. A process that is killed later is caught up with by
 * `finishTransaction`, which every command calls first. Whoever calls it has the turn: see `takeTurn`.
 */
export async function writeTogether(root: string, changes: readonly FileChange[]): Promise<void> {
  if (changes.length === 0) return;
  await finishTransaction(root);
  const decided = path.resolve(root, transactionFolder);
  const draft = `${decided}.${process.pid}`;
  try {
    await rm(draft, { recursive: true, force: true });
    await Promise.all(
      changes.map(async ({ text }, index) => {
        if (text === undefined) return;
        await mkdir(draft, { recursive: true });
        await writeFile(path.join(draft, String(index)), text);
      }),
    );
    await mkdir(draft, { recursive: true });
    const plan = changes.map(({ path: file, text }) => ({
      path: file,
      removed: text === undefined,
    }));
    await writeFile(path.join(draft, 'plan.json'), JSON.stringify(plan));
    await rename(draft, decided);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  await finishTransaction(root);
}
