import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { packageFolder } from '../package-folder.js';

const run = promisify(execFile);

/**
 * Type-checks a project with the compiler that is installed under a name.
 *
 * @returns The number of type instantiations; the same in every run.
 * @throws {Error} if the project has a type error, or the compiler does not say.
 */
export async function countInstantiations(compiler: string, project: URL): Promise<number> {
  const tsc = new URL(`node_modules/${compiler}/bin/tsc`, packageFolder);
  // Two threads count differently from one: each checks some types on its own.
  const threads = compiler === 'typescript' ? [] : ['--singleThreaded'];
  const args = [
    fileURLToPath(tsc),
    '-p',
    fileURLToPath(project),
    '--extendedDiagnostics',
    ...threads,
  ];
  const output = await run(process.execPath, args).then(
    ({ stdout }) => stdout,
    (cause: { readonly stdout?: string }) => {
      throw new Error(`Failed to type-check ${project.pathname}: ${cause.stdout}`);
    },
  );
  const count = /^Instantiations:\s+(\d+)$/m.exec(output)?.[1];
  if (count === undefined) {
    throw new Error(`Failed to count instantiations: ${compiler} does not say. Check its version.`);
  }
  return Number(count);
}
