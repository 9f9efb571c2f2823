import { isJsonObject } from '../contract/is-json-object.js';

/**
 * The path that all servers of a contract share, without a slash at its end: `/public`.
 *
 * @throws Error when the servers have different paths, for then there is no base path.
 */
export function readBasePath(contract: object): string {
  const servers: unknown = 'servers' in contract ? contract.servers : undefined;
  const urls = Array.isArray(servers) ? servers.map(urlOf) : [];
  const paths = new Set(urls.map((url) => url.pathname.replace(/\/+$/, '')));
  if (paths.size > 1) {
    throw new Error(
      `Failed to read the contract: its servers have different base paths (${[...paths].join(', ')}). Give them the same one.`,
    );
  }
  return [...paths].join('');
}

function urlOf(server: unknown): URL {
  const url = isJsonObject(server) && typeof server['url'] === 'string' ? server['url'] : '/';
  return new URL(url, 'http://localhost');
}
