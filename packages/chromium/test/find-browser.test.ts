import { expect, test } from 'vitest';
import { findBrowser } from '../src/index.js';

test('takes the browser of CHROMIUM_PATH', async () => {
  const { executablePath } = await findBrowser({ CHROMIUM_PATH: process.execPath });
  expect(executablePath).toBe(process.execPath);
});

test('fails in one line when CHROMIUM_PATH leads nowhere', async () => {
  await expect(findBrowser({ CHROMIUM_PATH: '/nowhere/chromium' })).rejects.toThrow(
    /^Failed to find a browser: [^\n]*$/,
  );
});
