import { expect, test } from 'vitest';
import { openDashboard } from './open-dashboard.js';
import { badCsv, goodCsv } from './personnel-files.js';
import { postImport } from './post-import.js';

test.each([
  ['no origin', {}],
  ['another origin', { origin: 'https://evil.example' }],
  ['an opaque origin', { origin: 'null' }],
  ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
])('refuses a post with %s', async (_, headers) => {
  const { app, emulator, requests } = openDashboard();
  const before = emulator.state.connections();
  const response = await postImport(app, { file: goodCsv, target: 'create' }, headers);
  expect(response.status).toBe(403);
  expect(await response.text()).toContain('The request was refused');
  expect(requests).toEqual([]);
  expect(emulator.state.connections()).toEqual(before);
});

test.each(['http://evil.example/', 'http://10.0.0.1/', 'http://localhost.evil.example/'])(
  'does not answer to %s',
  async (url) => {
    const { app, requests } = openDashboard();
    expect((await app.request(url)).status).toBe(421);
    expect(requests).toEqual([]);
  },
);

test.each(['http://localhost:3000/', 'http://127.0.0.1:3000/', 'http://[::1]:3000/'])(
  'answers to %s',
  async (url) => {
    expect((await openDashboard().app.request(url)).status).toBe(200);
  },
);

test('forbids everything but its own files', async () => {
  const { app } = openDashboard();
  for (const path of ['/', '/import', '/nowhere']) {
    const { headers } = await app.request(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

test('has no inline script, style or handler, and no key in its pages', async () => {
  const { app, emulator } = openDashboard();
  const pages = [
    await app.request('/'),
    await app.request('/import'),
    await app.request('/nowhere'),
    await postImport(app, { file: badCsv, target: 'create' }),
  ];
  for (const page of pages) {
    const html = await page.text();
    expect(html).toMatch(/^<!doctype html><html lang="en">/);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+="|javascript:/);
    expect(html.match(/<script[^>]*>/g)).toEqual([
      '<script type="module" src="/assets/dashboard.js">',
    ]);
    expect(html).not.toContain(emulator.apiKeys.full);
  }
});
