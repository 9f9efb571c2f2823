import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { buildProgram, runProgram, runtimeNames } from '../src/index.js';

/** Writes files into a folder that is removed when the test ends. */
async function folderOf(files: Readonly<Record<string, string>>): Promise<URL> {
  const folder = await mkdtemp(join(tmpdir(), 'drata-package-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return pathToFileURL(`${folder}/`);
}

test.each(runtimeNames)('%s runs TypeScript with the package that is installed', async (name) => {
  const greeting = await folderOf({
    'package.json': JSON.stringify({ type: 'module', exports: './dist/index.js' }),
    'dist/index.js': "export const greeting = 'built';",
    'src/index.ts': "export const greeting: string = 'source';",
    'tsconfig.json': JSON.stringify({
      compilerOptions: { paths: { '@example/greeting': ['./src/index.ts'] } },
    }),
    'test/program.ts':
      "import { greeting } from '@example/greeting'; console.log(greeting as string);",
  });
  const program = await buildProgram(new URL('test/program.ts', greeting), {
    '@example/greeting': greeting,
  });
  expect((await runProgram(name, program.path)).stdout).toBe('built\n');
  await program.remove();
  expect(existsSync(program.folder)).toBe(false);
});
