import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { createDrataClient } from '@drata-connections/client';
import { createEmulator } from '@drata-connections/emulator';
import { expect, test } from 'vitest';
import { createDashboard } from '../src/index.js';

test('the program of the README runs', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const program = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? '';
  const printed: unknown[] = [];
  const imported = new Map<string, unknown>(
    Object.entries({ createDrataClient, createEmulator, createDashboard }),
  );
  const body = program.replace(/^import \{ (\w+) \} from .*$/gm, (_, name: string) => {
    expect(imported.has(name)).toBe(true);
    return '';
  });
  await runInNewContext(`(async () => {${body}})()`, {
    ...Object.fromEntries(imported),
    console: { log: (value: unknown) => printed.push(value) },
  });
  expect(printed).toEqual([200]);
});
