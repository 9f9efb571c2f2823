import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createEmulator } from '@drata-connections/emulator';
import { afterEach, describe, expect, it, vi } from 'vitest';

const readme = new URL('../../../README.md', import.meta.url);
/** Inside the package, so that the program finds what it imports, in a folder that git ignores. */
const folder = new URL('../reports/', import.meta.url);
const program = new URL('repository-readme.ts', folder);

async function runProgram(apiKey: string): Promise<string[]> {
  const code = /```ts\n(.*?)```/s.exec(await readFile(readme, 'utf8'))?.[1];
  if (code === undefined) throw new Error('The README has no program.');
  await mkdir(folder, { recursive: true });
  await writeFile(program, code);
  const lines: string[] = [];
  const keep = (...words: unknown[]): void => void lines.push(words.join(' '));
  vi.spyOn(console, 'log').mockImplementation(keep);
  vi.spyOn(console, 'error').mockImplementation(keep);
  vi.stubEnv('DRATA_API_KEY', apiKey);
  vi.stubGlobal('fetch', createEmulator().fetch);
  await import(`${program.href}?key=${apiKey}`);
  return lines;
}

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  await rm(program, { force: true });
});

describe("the program of the repository's README", () => {
  it('lists what needs attention', async () => {
    const [summary, ...connections] = await runProgram('emulator-key-full');
    expect(summary).toMatch(/^\d+ connections need attention$/);
    expect(connections).toHaveLength(50);
  });

  it('says what to do when it is refused', async () => {
    expect(await runProgram('emulator-key-no-terms')).toEqual([
      expect.stringContaining('accept the API terms'),
    ]);
  });
});
