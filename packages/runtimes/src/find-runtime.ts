import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Runtime } from './runtime.js';
import type { RuntimeName } from './runtime-name.js';

const require = createRequire(import.meta.url);

/** Where the binary is in a package for one platform, and what it needs before the path of a program. */
const runtimes: Record<
  Exclude<RuntimeName, 'node'>,
  { binary: string; args: readonly string[] }
> = {
  'node-20': { binary: 'bin/node', args: [] },
  'node-26': { binary: 'bin/node', args: [] },
  bun: { binary: 'bin/bun', args: ['run', '--no-install'] },
  deno: { binary: 'deno', args: ['run', '--allow-all', '--no-remote', '--no-lock'] },
};

/**
 * Finds a runtime: the Node that this process runs on, or the file in the variable of its name (`NODE_20_PATH`, `BUN_PATH`, …), or the one inside an npm package.
 *
 * @throws Error when there is none: a program that was not run on a runtime has not been shown to work there.
 */
export function findRuntime(
  name: RuntimeName,
  environment: Readonly<Record<string, string | undefined>>,
): Runtime {
  if (name === 'node') {
    return { executablePath: process.execPath, args: [] };
  }
  const { binary, args } = runtimes[name];
  const variable = `${name.toUpperCase().replace('-', '_')}_PATH`;
  const named = environment[variable];
  if (named) {
    if (!existsSync(named)) {
      throw new Error(
        `Failed to find ${name}: there is no file at \`${variable}\`. Correct it or unset it.`,
      );
    }
    return { executablePath: named, args };
  }
  const file = process.platform === 'win32' ? `${binary}.exe` : binary;
  const executablePath = packagesFor(name)
    .map((folder) => join(folder, file))
    .find(existsSync);
  if (executablePath === undefined) {
    throw new Error(
      `Failed to find ${name}: no package with it is installed for ${process.platform} on ${process.arch}. Run \`pnpm install\`, or set \`${variable}\`.`,
    );
  }
  return { executablePath, args };
}

/** The folders of the installed packages that hold the binary: a package manager installs those of its own platform only. */
function packagesFor(name: keyof typeof runtimes): string[] {
  // Node's are dependencies of this package, by an alias; those of the others are dependencies of the runtime's package.
  const parent = name.startsWith('node-')
    ? require.resolve('../package.json')
    : require.resolve(`${name}/package.json`);
  const { optionalDependencies }: { optionalDependencies: Record<string, string> } =
    require(parent);
  const { resolve } = createRequire(parent);
  return Object.keys(optionalDependencies)
    .filter((each) => !name.startsWith('node-') || each.startsWith(`${name}-`))
    .flatMap((each) => {
      try {
        return [join(resolve(`${each}/package.json`), '..')];
      } catch {
        return [];
      }
    });
}
