import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { isJsonObject } from '../document/is-json-object.js';
import { transactionFolder } from './transaction-folder.js';

/** Carries out a change that was decided and not finished, because the process was killed; does nothing if there is none. */
export async function finishTransaction(root: string): Promise<void> {
  const folder = path.resolve(root, transactionFolder);
  const text = await readFile(path.join(folder, 'plan.json'), 'utf8').catch(() => undefined);
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
