import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { isJsonObject } from '../document/is-json-object.js';
import { readTextIfAny } from '../document/read-text-if-any.js';
import { removeAbandoned } from './remove-abandoned.js';
import { transactionFolder } from './transaction-folder.js';

const planFile = `${transactionFolder}/plan.json`;

/**
 * Carries out a change that was decided and not finished, because the process was killed, and removes what was only
 * prepared; does nothing if there is neither. Whoever calls it has the turn: see `takeTurn`.
 */
export async function finishTransaction(root: string): Promise<void> {
  const folder = path.resolve(root, transactionFolder);
  await removeAbandoned(path.dirname(folder), `${path.basename(folder)}.`);
  const text = await readTextIfAny(root, planFile);
  if (text === undefined) return;
  const plan: unknown = JSON.parse(text);
  for (const [index, entry] of (Array.isArray(plan) ? plan : []).entries()) {
    if (!isJsonObject(entry) || typeof entry['path'] !== 'string') continue;
    const place = path.resolve(root, entry['path']);
    if (entry['removed'] === true) {
      await rm(place, { force: true });
      continue;
    }
    await mkdir(path.dirname(place), { recursive: true });
    await rename(path.join(folder, String(index)), place).catch((cause: unknown) => {
      // It had been moved before the process was killed.
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause;
    });
  }
  await rm(folder, { recursive: true, force: true });
}

/** Whether a process was killed before it had finished a change, or is at it. */
export async function isUnfinished(root: string): Promise<boolean> {
  return (await readTextIfAny(root, planFile)) !== undefined;
}
