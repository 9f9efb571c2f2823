import { cp, glob, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { runCli } from '../src/index.js';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const upstream = 'openapi/upstream.yaml';
let cut: Promise<string> | undefined;

afterAll(async () => {
  if (cut !== undefined) await rm(await cut, { recursive: true, force: true });
});

/**
 * Copies the repository's documents and what is generated of them. Where a whole document was pulled, with the operations
 * of others, it is pulled again without them: what tests change and count is the project's own.
 */
export async function copyOwnDocuments(to: string): Promise<void> {
  const provenance = await readFile(path.join(repository, 'openapi/provenance.json'), 'utf8');
  if (!provenance.includes('"all": true')) return copyDocuments(repository, to);
  cut ??= cutDocuments();
  await copyDocuments(await cut, to);
}

async function cutDocuments(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'drata-spec-own-'));
  await copyDocuments(repository, folder);
  const told: string[] = [];
  const err = (line: string) => told.push(line);
  const code = await runCli(['pull', upstream], { cwd: folder, out: () => undefined, err });
  if (code !== 0) throw new Error(told.join('\n'));
  return folder;
}

async function copyDocuments(from: string, to: string): Promise<void> {
  const generated = ['packages/types/src/generated', 'packages/emulator/src/generated'];
  const copy = (part: string) =>
    cp(path.join(from, part), path.join(to, part), { recursive: true });
  for (const part of ['openapi', 'redocly.yaml', ...generated]) await copy(part);
  for await (const manifest of glob('packages/*/package.json', { cwd: from })) await copy(manifest);
}
