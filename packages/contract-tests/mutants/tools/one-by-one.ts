import type { ServedProvider } from '../provider/served-provider.js';

/** Checks servers one after the other, with a tool that takes one at a time; so many of them at once. */
export async function oneByOne(
  providers: readonly ServedProvider[],
  atOnce: number,
  check: (provider: ServedProvider) => Promise<readonly string[]>,
): Promise<readonly (readonly string[])[]> {
  const results: (readonly string[])[] = providers.map(() => []);
  const queue = [...providers.entries()];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, provider] = next;
      results[index] = await check(provider);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
