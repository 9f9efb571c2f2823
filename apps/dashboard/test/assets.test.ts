import { expect, test } from 'vitest';
import { openDashboard } from './open-dashboard.js';

test('serves every file that the pages refer to', async () => {
  const { app } = openDashboard();
  const html = await (await app.request('/')).text();
  const paths = new Set(
    [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? ''),
  );
  expect(paths.size).toBe(3);
  for (const path of paths) {
    const response = await app.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(
      /^(text\/css|text\/javascript|image\/svg\+xml)/,
    );
    const etag = response.headers.get('etag') ?? '';
    expect((await app.request(path, { headers: { 'if-none-match': etag } })).status).toBe(304);
  }
});

test.each(['/assets/nothing.css', '/assets/..%2Fpackage.json', '/assets/constructor'])(
  'has no %s',
  async (path) => {
    expect((await openDashboard().app.request(path)).status).toBe(404);
  },
);
