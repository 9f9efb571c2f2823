import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { packageFolder } from '../package-folder.js';

/** Size of a bundle in bytes. */
export interface BundleSize {
  readonly minified: number;
  readonly gzip: number;
}

/**
 * Bundles an entry of `src/entries/` with all that it imports. `size-limit.config.ts` has the same settings.
 *
 * @param without Modules to leave out. Default: none.
 */
export async function measureSize(
  entry: string,
  without: readonly string[] = [],
): Promise<BundleSize> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`src/entries/${entry}.ts`, packageFolder))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    external: ['node:*', ...without],
    // What is wrong is in the error that it throws.
    logLevel: 'silent',
    write: false,
  });
  const [bundle] = outputFiles;
  if (bundle === undefined) {
    throw new Error(`Failed to bundle ${entry}: esbuild made no file. Check the entry.`);
  }
  return {
    minified: bundle.contents.byteLength,
    gzip: gzipSync(bundle.contents, { level: 9 }).byteLength,
  };
}
