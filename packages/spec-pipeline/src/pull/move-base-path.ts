import { isJsonObject } from '../document/is-json-object.js';
import type { JsonObject } from '../document/json.js';
import { readObject } from '../document/read-object.js';
import { visitDocument } from '../openapi/visit-document.js';

/**
 * Moves a prefix that every path starts with into the addresses of the servers: `/public/connections` on
 * `https://api.example.com` is `/connections` on `https://api.example.com/public`. Other documents stay as they are.
 */
export function moveBasePath(document: JsonObject, basePath: string | undefined): JsonObject {
  const paths = Object.entries(readObject(document, 'paths'));
  if (basePath === undefined || !paths.every(([path]) => path.startsWith(`${basePath}/`))) {
    return document;
  }
  const moved: JsonObject = structuredClone({
    ...document,
    servers: document['servers'] ?? [{ url: '/' }],
    paths: Object.fromEntries(paths.map(([path, item]) => [path.slice(basePath.length), item])),
  });
  visitDocument(moved, (node, kind) => {
    if (kind === 'server' && isJsonObject(node) && typeof node['url'] === 'string') {
      const url = node['url'].replace(/\/+$/, '');
      if (!url.endsWith(basePath)) node['url'] = url + basePath;
    }
  });
  return moved;
}
