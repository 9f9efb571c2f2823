import { expect, test } from 'vitest';
import { runCli } from '../src/index.js';
import { addProviderType } from './add-provider-type.js';
import { createProject } from './project.js';

test('a save reaches the contract, the types and what consumers load; a broken one is named', async () => {
  const project = await createProject();
  const stop = new AbortController();
  const lines: string[] = [];
  const waiting: { pattern: RegExp; resolve: () => void }[] = [];
  const hear = (line: string): void => {
    lines.push(line);
    for (const { pattern, resolve } of waiting) if (pattern.test(line)) resolve();
  };
  const line = (pattern: RegExp): Promise<void> =>
    new Promise((resolve) => {
      waiting.push({ pattern, resolve });
    });
  const started = line(/^start: /);
  const done = runCli(['watch'], {
    cwd: project.root,
    out: hear,
    err: hear,
    interrupted: () => stop.signal,
  });
  await started;

  const saved = line(/^openapi\/upstream\.yaml: .*value-lists\.gen\.ts.* \(\d+ ms\)$/);
  await addProviderType(project);
  await saved;
  expect(await project.read('openapi/connections.yaml')).toContain('- TEST_PROVIDER');
  const dist = 'packages/types/dist/generated';
  for (const file of ['contract.gen.js', 'openapi.gen.d.ts', 'value-lists.gen.js']) {
    expect(await project.read(`${dist}/${file}`)).toContain('TEST_PROVIDER');
  }

  const broken = line(/^Failed to parse the document: openapi\/upstream\.yaml:\d+:\d+: /);
  const mended = line(/^openapi\/upstream\.yaml: nothing changes/);
  const text = await project.read('openapi/upstream.yaml');
  await project.write('openapi/upstream.yaml', `${text}x: [\n`);
  await broken;
  await project.write('openapi/upstream.yaml', text);
  await mended;

  stop.abort();
  expect(await done).toBe(0);
  expect(lines.join('\n')).not.toContain('    at ');
});
