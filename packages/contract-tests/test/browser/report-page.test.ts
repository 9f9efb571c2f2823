import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from '@drata-connections/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { renderHtml } from '../../src/index.js';
import { sampleExchange, textBody } from '../sample-reports/sample-exchange.js';
import { sampleReport, unknownState } from '../sample-reports/sample-report.js';

let browser: Browser;
let folder: string;
const complaints: string[] = [];
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  const { executablePath, args } = await findBrowser(process.env);
  browser = await chromium.launch({ executablePath, args: [...args] });
  folder = await mkdtemp(join(tmpdir(), 'drata-contract-page-'));
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
  // What the page's policy blocks is reported here, too.
  expect(complaints.splice(0)).toEqual([]);
});

async function open(
  report = sampleReport(),
  settings: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const file = join(folder, 'report.html');
  await writeFile(file, renderHtml([report]));
  const context = await browser.newContext(settings);
  contexts.push(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  return page;
}

test('a cell opens the exchanged request and response', async () => {
  const page = await open();
  await page.getByRole('link', { name: /^listConnections 200/ }).click();
  const drawer = page.getByRole('dialog', { name: 'listConnections · 200' });
  const exchange = drawer.locator('.exchange').first();
  await exchange.getByText('http://127.0.0.1:4010/public/connections?limit=1').waitFor();
  await exchange.getByText('Bearer <redacted>').waitFor();
  expect(await exchange.locator('mark:visible').textContent()).toContain('"state": "PAUSED"');
});

test('a keyboard opens a cell, closes it and is back where it was', async () => {
  const page = await open();
  const cell = page.getByRole('link', { name: /^listConnections 401/ });
  await cell.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('10003').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await page.locator(':focus').getAttribute('aria-label')).toMatch(/^listConnections 401/);
  await page.waitForURL((url) => url.hash === '');
});

test('an address leads to an exchange, and a finding to where it was seen', async () => {
  const page = await open();
  await page.getByRole('link', { name: 'exchange 2' }).click();
  expect(await page.getByRole('dialog').locator('.exchange[open]').count()).toBe(1);
  await page.reload();
  await page.getByRole('dialog').getByText('"PAUSED"').waitFor();
});

test('filters by text and by level', async () => {
  const other = {
    ...unknownState,
    id: 'other',
    level: 'warning',
    message: 'It was slow.',
  } as const;
  const page = await open(sampleReport({ findings: [unknownState, other] }));
  const findings = page.locator('.finding:visible');
  expect(await findings.count()).toBe(2);
  await page.keyboard.press('/');
  await page.keyboard.type('slow');
  expect(await findings.allInnerTexts()).toEqual([expect.stringContaining('It was slow.')]);
  await page.getByLabel('Filter').fill('');
  await page.getByLabel('Warnings').uncheck();
  expect(await findings.allInnerTexts()).toEqual([expect.stringContaining(unknownState.message)]);
  expect(await page.getByText('1 of 2 findings').count()).toBe(1);
});

test('is complete without JavaScript', async () => {
  const page = await open(sampleReport(), { javaScriptEnabled: false });
  await page.getByRole('link', { name: /^listConnections 200/ }).click();
  const group = page.locator('.group:target');
  await group.locator('summary').first().click();
  await group.locator('.exchange summary').first().click();
  await group.getByText('"PAUSED"').waitFor();
});

test('fits a telephone', async () => {
  const long = 'listConnections'.repeat(9);
  const exchanges = [sampleExchange({ operationId: long, body: textBody('x'.repeat(3000)) })];
  const page = await open(sampleReport({ exchanges }), {
    viewport: { width: 390, height: 800 },
  });
  const width = () => page.evaluate('document.documentElement.scrollWidth');
  expect(await width()).toBe(390);
  await page.locator('.matrix a').first().click();
  const drawer = await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth);
  expect(drawer).toBeLessThanOrEqual(390);
});

test('follows the colours of the system, until they are chosen', async () => {
  const page = await open(sampleReport(), { colorScheme: 'dark' });
  const background = () =>
    page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
  const dark = await background();
  await page.getByRole('button', { name: 'Light' }).click();
  expect(await background()).not.toBe(dark);
});

test('script of a server does not run', async () => {
  const script = '</script><script>document.title = "hostile"</script><img src=x onerror=alert(1)>';
  const page = await open(
    sampleReport({ exchanges: [sampleExchange({ body: textBody(script) })] }),
  );
  await page.locator('.matrix a').first().click();
  expect(await page.title()).toBe('Contract report: Drata Connections API');
  expect(await page.getByRole('dialog').textContent()).toContain(script);
});
