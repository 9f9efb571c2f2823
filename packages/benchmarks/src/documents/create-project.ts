import { cp, glob, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolder } from '../package-folder.js';

const repository = fileURLToPath(new URL('../..', packageFolder));

/** A copy of what `drata-spec` reads and writes, so that a benchmark leaves the repository alone. */
export async function createProject(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'drata-spec-bench-'));
  for (const part of ['openapi', 'redocly.yaml', 'packages/types/src/generated']) {
    await cp(path.join(repository, part), path.join(root, part), { recursive: true });
  }
  for await (const manifest of glob('packages/*/package.json', { cwd: repository })) {
    await cp(path.join(repository, manifest), path.join(root, manifest), { recursive: true });
  }
  return root;
}
