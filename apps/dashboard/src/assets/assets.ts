import { readFileSync } from 'node:fs';

/** A static file of the pages. */
export interface Asset {
  readonly body: string;
  readonly type: string;
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

function readAsset(name: string): [string, Asset] {
  const body = readFileSync(new URL(`../../public/${name}`, import.meta.url), 'utf8');
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return [name, { body, type: types[extension] ?? 'application/octet-stream' }];
}

/** The static files of the pages, by name. */
export const assets: ReadonlyMap<string, Asset> = new Map(
  ['dashboard.css', 'dashboard.js', 'icon.svg'].map(readAsset),
);
