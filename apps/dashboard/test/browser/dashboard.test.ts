import { findBrowser } from '@drata-connections/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type RunningDashboard, startDashboard } from '../../src/index.js';
import { badCsv, goodCsv, goodJson } from '../personnel-files.js';

let browser: Browser;
let dashboard: RunningDashboard;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  const { executablePath, args } = await findBrowser(process.env);
  browser = await chromium.launch({ executablePath, args: [...args] });
});

afterAll(async () => {
  await browser?.close();
});

beforeEach(async () => {
  dashboard = await startDashboard({ port: 0, apiPort: 0, emulator: { processingMs: 0 } });
  page = await browser.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // What the content security policy blocks is reported here.
    if (message.type() === 'error' && !message.text().includes('status of 422')) {
      complaints.push(message.text());
    }
  });
});

afterEach(async () => {
  await page.context().close();
  await dashboard.close();
  expect(complaints).toEqual([]);
});

async function choose(file: File): Promise<void> {
  const buffer = Buffer.from(await file.arrayBuffer());
  await page
    .getByLabel('Personnel file')
    .setInputFiles({ name: file.name, mimeType: file.type, buffer });
}

function fileConnections(): { id: number }[] {
  const all = dashboard.emulator?.state.connections() ?? [];
  return all.filter(({ clientType }) => clientType === 'CSV_IDP');
}

function rows(): ReturnType<Page['locator']> {
  return page.locator('table.connections tbody tr');
}

test('filters by state and by provider type as they are chosen', async () => {
  await page.goto(dashboard.url);
  expect(await rows().count()).toBe(20);

  await page.getByLabel(/^Misconfigured/).check();
  await page.waitForURL(/state=MISCONFIGURED/);
  const states = await rows().locator('td:nth-child(3)').allInnerTexts();
  expect(new Set(states)).toEqual(new Set(['Misconfigured']));

  await page.getByText('Any', { exact: true }).click();
  await page.getByLabel('MDM', { exact: true }).check();
  await page.waitForURL(/providerTypes=MDM/);
  const expected = dashboard.emulator?.state
    .connections()
    .filter((connection) => connection.state === 'MISCONFIGURED')
    .filter((connection) => connection.providerTypes?.some(({ value }) => value === 'MDM'));
  expect(await rows().count()).toBe(expected?.length);
  expect(await page.getByRole('status').textContent()).toContain(
    `of ${expected?.length} connections`,
  );
  expect(await page.getByLabel('MDM', { exact: true }).isChecked()).toBe(true);

  await page.reload();
  expect(await rows().count()).toBe(expected?.length);
  await page.goBack();
  await page.getByText('Any', { exact: true }).waitFor();
  expect(await rows().count()).toBe(20);
});

test('filters without JavaScript', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(dashboard.url);
  await plain.getByLabel(/^In progress/).check();
  await plain.getByRole('button', { name: 'Apply' }).click();
  await plain.waitForURL(/state=IN_PROGRESS/);
  const states = await plain.locator('table.connections tbody td:nth-child(3)').allInnerTexts();
  expect(new Set(states)).toEqual(new Set(['In progress']));
  await context.close();
});

test('shows the state of every connection on a telephone without scrolling sideways', async () => {
  await page.setViewportSize({ width: 380, height: 800 });
  await page.goto(dashboard.url);
  const edges = await page
    .locator('.state-cell')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right));
  expect(edges).toHaveLength(20);
  expect(Math.max(...edges)).toBeLessThanOrEqual(380);
});

test('imports a CSV file as a new connection', async () => {
  const before = new Set(fileConnections().map(({ id }) => id));
  await page.goto(dashboard.url);
  await page.getByRole('link', { name: 'Import personnel' }).first().click();
  await choose(goodCsv);
  expect(await page.locator('.drop-zone').textContent()).toContain('people.csv');
  await page.getByRole('button', { name: 'Check and import' }).click();
  await page.getByRole('heading', { name: /was created/ }).waitFor();

  const created = fileConnections().find(({ id }) => !before.has(id));
  expect(created).toBeDefined();
  expect(await page.getByRole('heading', { name: /was created/ }).textContent()).toBe(
    `Connection #${created?.id} was created`,
  );
  expect(await page.locator('tr.highlighted').textContent()).toContain(`#${created?.id}`);
});

test('imports a JSON file as an update', async () => {
  const [target] = fileConnections();
  await page.goto(`${dashboard.url}/import`);
  await choose(goodJson);
  await page.getByLabel('Update an existing connection').check();
  await page.getByLabel('Connection to update').selectOption(String(target?.id));
  await page.getByRole('button', { name: 'Check and import' }).click();
  await page.getByRole('heading', { name: `Connection #${target?.id} was updated` }).waitFor();

  expect(await page.locator('tr.highlighted').textContent()).toContain(`#${target?.id}`);
  expect(dashboard.emulator?.state.people(target?.id ?? 0)).toMatchObject([{ firstName: 'Neil' }]);
});

test('shows row, column and reason of a bad file and sends nothing', async () => {
  const before = dashboard.emulator?.state.connections();
  await page.goto(`${dashboard.url}/import`);
  await choose(badCsv);
  await page.getByRole('button', { name: 'Check and import' }).click();
  await page.getByRole('heading', { name: 'Nothing was sent' }).waitFor();

  const problems = await page.locator('table.problems tbody tr').allInnerTexts();
  expect(problems.map((row) => row.split('\t'))).toEqual([
    ['3', 'email', 'is not an email address'],
    ['4', 'first_name', 'is required but empty'],
  ]);
  expect(dashboard.emulator?.state.connections()).toEqual(before);
});

test.each([380, 1280])('fits a window of %i pixels', async (width) => {
  await page.setViewportSize({ width, height: 800 });
  for (const path of ['/', '/?providerTypes=MDM', '/import', '/nowhere']) {
    await page.goto(dashboard.url + path).catch(() => undefined);
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(overflow)).toBe(0);
  }
  complaints = complaints.filter((text) => !text.includes('status of 404'));
});

test('the link to the content leads there by keyboard', async () => {
  await page.goto(dashboard.url);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#main$/);
  expect(await page.evaluate('document.activeElement.id')).toBe('main');
  await page.keyboard.press('Tab');
  expect(await page.locator('main :focus').textContent()).toBe('Import personnel');
});
