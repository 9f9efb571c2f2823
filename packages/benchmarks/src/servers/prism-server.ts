import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { contractFile } from './contract-file.js';
import type { MockServer } from './mock-server.js';

const folder = dirname(createRequire(import.meta.url).resolve('@stoplight/prism-cli/package.json'));

/** `prism mock` with some options. It serves the paths without those of `servers`. */
export function prismServer(name: string, ...options: readonly string[]): MockServer {
  return {
    name,
    command: (port) => [
      join(folder, 'dist/index.js'),
      'mock',
      contractFile,
      '--host=127.0.0.1',
      `--port=${port}`,
      ...options,
    ],
    basePath: '',
  };
}
