import { readFile } from 'node:fs/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { recordingFetch } from './recording-fetch.js';
import { samplePage } from './sample-page.js';

const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8');

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('has readme-example.ts as its program', async () => {
  const program = /```ts\n(.*?)```/s.exec(await read('../README.md'))?.[1];
  const [lintComment, ...lines] = (await read('./readme-example.ts')).split('\n');
  expect(lintComment).toMatch(/^\/\/ biome-ignore-all /);
  expect(lines.join('\n')).toBe(program);
});

it('has a program that runs', async () => {
  const { fetch, only } = recordingFetch(() => Response.json(samplePage));
  const log = vi.spyOn(console, 'log').mockReturnValue();
  vi.stubGlobal('fetch', fetch);
  vi.stubEnv('DRATA_API_KEY', 'key-1');
  await import('./readme-example.js');
  expect(only().url).toBe(
    'https://public-api.eu.drata.com/public/connections?providerTypes=MDM&providerTypes=HRIS',
  );
  expect(only().headers.get('authorization')).toBe('Bearer key-1');
  expect(log.mock.calls).toEqual([['1 connections'], [104, 'CSV_IDP', 'ACTIVE']]);
});
