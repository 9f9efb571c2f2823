import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, watch, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const bin = fileURLToPath(new URL('../../bin/drata-spec.js', import.meta.url));
const prefix = 'drata-spec-compare-';

/** A document that takes the compiler a while: a hundred operations that share one large schema. */
function largeDocument(type: string): string {
  const properties = Object.fromEntries(
    Array.from({ length: 400 }, (_, index) => [`field${index}`, { type, maxLength: index + 1 }]),
  );
  const answer = {
    description: 'Fine',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Large' } } },
  };
  const paths = Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => [
      `/large${index}`,
      { get: { operationId: `readLarge${index}`, responses: { 200: answer } } },
    ]),
  );
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Large', version: '1.0.0' },
    paths,
    components: { schemas: { Large: { type: 'object', properties } } },
  });
}

test('Ctrl-C ends a comparison while the compiler works, and the next one tidies up after it', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'drata-spec-interrupted-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [base, head] = [path.join(folder, 'base.json'), path.join(folder, 'head.json')];
  await writeFile(base, largeDocument('string'));
  await writeFile(head, largeDocument('integer'));
  const compare = (...documents: string[]) =>
    spawn(process.execPath, [bin, 'compare', ...documents], {
      cwd: fileURLToPath(new URL('../../../..', import.meta.url)),
      env: { ...process.env, TMPDIR: folder },
      stdio: 'ignore',
    });

  const seen = watch(folder);
  const killed = compare(base, head);
  for await (const { filename } of seen) if (filename?.startsWith(prefix)) break;
  killed.kill('SIGINT');
  expect(await once(killed, 'exit')).toEqual([null, 'SIGINT']);
  expect((await readdir(folder)).filter((name) => name.startsWith(prefix))).toHaveLength(1);

  await writeFile(head, largeDocument('string').replace('"Large","version"', '"Larger","version"'));
  expect(await once(compare(base, head), 'exit')).toEqual([0, null]);
  expect((await readdir(folder)).filter((name) => name.startsWith(prefix))).toEqual([]);
});
