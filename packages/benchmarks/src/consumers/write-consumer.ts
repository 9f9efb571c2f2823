import { mkdir, writeFile } from 'node:fs/promises';
import { packageFolder } from '../package-folder.js';
import type { Consumer } from './consumer.js';

/** What `tsc --init` sets, but for `exactOptionalPropertyTypes`: the sources that hey-api generates do not pass it. */
const compilerOptions = {
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
  module: 'nodenext',
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/**
 * Writes a program with so many calls, each in a function of its own.
 *
 * @returns Path of its `tsconfig.json`.
 */
export async function writeConsumer(
  { id, preamble, calls }: Consumer,
  numberOfCalls: number,
): Promise<URL> {
  const folder = new URL(`dist/consumer-projects/${id}-${numberOfCalls}/`, packageFolder);
  const functions = Array.from({ length: numberOfCalls }, (_, n) => {
    const statement = calls[n % calls.length]?.(n) ?? '';
    return `export async function call${n}(): Promise<unknown> {\n  ${statement}\n}\n`;
  });
  const config = new URL('tsconfig.json', folder);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('consumer.ts', folder), [preamble, ...functions].join('\n'));
  await writeFile(config, JSON.stringify({ compilerOptions, files: ['consumer.ts'] }, null, 2));
  return config;
}
