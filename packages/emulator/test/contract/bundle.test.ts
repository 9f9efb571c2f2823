import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** The packages that a bundle of an entry for browsers holds something of. */
async function packagesIn(entry: string): Promise<ReadonlySet<string>> {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL(`../../src/${entry}`, import.meta.url))],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'esm',
  });
  const names = Object.keys(metafile.inputs).map(
    (file) => /.*node_modules\/([^/]+)/.exec(file)?.[1],
  );
  return new Set(names.filter((name) => name !== undefined));
}

test('a bundle of the emulator holds no compiler of schemas', async () => {
  const packages = await packagesIn('index.ts');
  expect(packages).toContain('pure-rand');
  expect(packages).not.toContain('ajv');
});

test('a bundle of what compiles contracts does', async () => {
  expect(await packagesIn('contract.ts')).toContain('ajv');
});
