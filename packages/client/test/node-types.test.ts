import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);
const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

it('the declarations need the types of Node, and none of a browser', async () => {
  const tsc = path('../../../node_modules/typescript/bin/tsc');
  const project = path('node-types/tsconfig.json');
  const { stdout } = await run(process.execPath, [tsc, '--project', project]).catch(
    (error: { stdout: string }) => error,
  );
  expect(stdout).toBe('');
});
