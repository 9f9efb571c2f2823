import type { ServedProvider } from '../provider/served-provider.js';

/** How many servers one run of a tool checks: starting it takes longer than checking. */
const size = 20;

/** Checks servers with a tool that takes several at once, each below a path or in a document of its own. */
export async function inGroups(
  providers: readonly ServedProvider[],
  check: (group: readonly ServedProvider[]) => Promise<readonly (readonly string[])[]>,
): Promise<readonly (readonly string[])[]> {
  const reports: (readonly string[])[] = [];
  for (let start = 0; start < providers.length; start += size) {
    reports.push(...(await check(providers.slice(start, start + size))));
  }
  return reports;
}
