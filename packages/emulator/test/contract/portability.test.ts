import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { expect, test } from 'vitest';

/** The modules that a source file of this package imports, followed through the package's own files. */
function importsOf(file: URL, seen: Map<string, readonly string[]> = new Map()) {
  if (seen.has(file.pathname)) return seen;
  const source = readFileSync(file, 'utf8');
  const names = [...source.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'/gm)].map(
    ([, name = '']) => name,
  );
  seen.set(file.pathname, names);
  for (const name of names.filter((each) => each.startsWith('.'))) {
    importsOf(new URL(name.replace(/\.js$/, '.ts'), file), seen);
  }
  return seen;
}

test('the core imports no built-in module of Node', () => {
  const files = importsOf(new URL('../../src/index.ts', import.meta.url));
  const packages = [...files.values()].flat().filter((name) => !name.startsWith('.'));
  expect(files.size).toBeGreaterThan(40);
  expect(packages).toContain('pure-rand/generator/xoroshiro128plus');
  expect(packages.filter((name) => isBuiltin(name) || name.startsWith('@hono/'))).toEqual([]);
});

test('the core uses no global of Node', () => {
  const files = importsOf(new URL('../../src/index.ts', import.meta.url));
  for (const file of files.keys()) {
    expect(readFileSync(file, 'utf8')).not.toMatch(/\b(Buffer|process|__dirname|setImmediate)\.\w/);
  }
});
