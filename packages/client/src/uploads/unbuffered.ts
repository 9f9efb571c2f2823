import { nodeProcess } from './node-process.js';

/**
 * Keeps the `fetch` of Node from holding all that it sends in memory, for a redirect that never comes: it does, up to
 * Node 24, unless a request has no window and must not be redirected. Other runtimes do not, and some know no `'error'`.
 * https://github.com/nodejs/undici/blob/v7.16.0/lib/web/fetch/index.js (`httpNetworkOrCacheFetch`)
 */
export function unbuffered(): { readonly redirect?: 'error'; readonly window?: null } {
  return nodeProcess()?.versions.undici ? { redirect: 'error', window: null } : {};
}
