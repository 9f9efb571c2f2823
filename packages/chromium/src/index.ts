export type { Browser } from './browser.js';
export { findBrowser } from './find-browser.js';
