import { readFile } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';

const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8');

it('has readme-example.ts as the program of its section', async () => {
  const sections = (await read('../../README.md')).split(/^## /m);
  const section = sections.find((each) => each.startsWith('Mock Service Worker\n')) ?? '';
  const program = (await read('./readme-example.ts'))
    .replace(/^(\/\/ biome-ignore-all .*\n)+/, '')
    .replace('../../src/index.js', '@drata-connections/client')
    .replace('../../src/msw.js', '@drata-connections/client/msw');
  expect(/```ts\n(.*?)```/s.exec(section)?.[1]).toBe(program);
});

it('has a program that runs', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  await import('./readme-example.js');
  expect(log.mock.calls).toEqual([[3]]);
});
