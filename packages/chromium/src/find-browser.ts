import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import type { Browser } from './browser.js';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Of the packaged browser's arguments, those that switch off what is tested here, or close it with its first page. */
const unwanted = /web-security|insecure-content|single-process|no-zygote|in-process-gpu|headless/;

/**
 * Finds a browser: the one in `CHROMIUM_PATH`, an installed Chromium or Chrome, or the one inside the npm package.
 *
 * @throws Error when there is none: without a browser the tests have not passed.
 */
export async function findBrowser(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Browser> {
  const named = environment['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) {
      throw new Error(
        'Failed to find a browser: there is no file at `CHROMIUM_PATH`. Correct it or unset it.',
      );
    }
    return { executablePath: named, args };
  }
  const folders = (environment['PATH'] ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const installed = [...candidates, ...applications].find((path) => existsSync(path));
  if (installed !== undefined) {
    return { executablePath: installed, args };
  }
  try {
    const packaged = sparticuz.args.filter((argument) => !unwanted.test(argument));
    return { executablePath: await sparticuz.executablePath(), args: [...packaged, ...args] };
  } catch (cause) {
    throw new Error(
      'Failed to find a browser: none is installed, and the packaged one is for Linux on x64. Install Chromium or set `CHROMIUM_PATH`.',
      { cause },
    );
  }
}
