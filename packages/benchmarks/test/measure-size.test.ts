import { expect, test } from 'vitest';
import { measureSize } from '../src/bundle/measure-size.js';

test('a bundle holds what its entry imports, and gzip makes it smaller', async () => {
  const all = await measureSize('client-all');
  const core = await measureSize('openapi-fetch');
  expect(all.minified).toBeGreaterThan(core.minified);
  expect(all.gzip).toBeLessThan(all.minified);
});

test('an entry that is missing is an error', async () => {
  await expect(measureSize('nothing')).rejects.toThrow('nothing.ts');
});
