import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { Bump } from '../compare/bump.js';
import { BUMPS, highestBump } from '../compare/highest-bump.js';
import { isJsonObject } from '../document/is-json-object.js';
import { contractPackages } from './contract-packages.js';

/** The highest bump that the pending changesets announce for the packages that carry the contract. */
export async function readPendingBump(root: string): Promise<Bump> {
  const pending: Bump[] = [];
  for await (const file of glob('.changeset/*.md', { cwd: root })) {
    const text = await readFile(path.join(root, file), 'utf8');
    const [, head = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
    const releases: unknown = parse(head);
    for (const name of contractPackages) {
      const stated = isJsonObject(releases) ? releases[name] : undefined;
      pending.push(BUMPS.find((bump) => bump === stated) ?? 'none');
    }
  }
  return highestBump(pending);
}
