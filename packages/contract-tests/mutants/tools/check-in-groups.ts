import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveProvider } from '../provider/serve-provider.js';
import type { ServedProvider } from '../provider/served-provider.js';
import { byPath } from './by-path.js';
import type { ProviderGroup } from './provider-group.js';

/** How many servers one run of a tool checks: starting it takes longer than checking. */
const size = 20;

/** Checks servers with a tool that takes several at once, each below a path or in a document of its own. */
export async function checkInGroups(
  providers: readonly ServedProvider[],
  check: (group: ProviderGroup) => Promise<readonly (readonly string[])[]>,
): Promise<readonly (readonly string[])[]> {
  const reports: (readonly string[])[] = [];
  for (let start = 0; start < providers.length; start += size) {
    const [first, ...others] = providers.slice(start, start + size);
    if (first === undefined) break;
    const group = [first, ...others] as const;
    const work = await mkdtemp(join(tmpdir(), 'mutants-'));
    const front = await serveProvider({ ...first, basePath: '', handler: byPath(group) });
    try {
      reports.push(...(await check({ providers: group, url: front.url, work })));
    } finally {
      await front.close();
      await rm(work, { recursive: true, force: true });
    }
  }
  return reports;
}
