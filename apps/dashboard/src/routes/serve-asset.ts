import { createHash } from 'node:crypto';
import type { Handler } from 'hono';
import { assets } from '../assets/assets.js';

/** Serves the static files; a browser asks each time whether its copy still holds. */
export function serveAsset(): Handler {
  return (context) => {
    const asset = assets.get(context.req.param('name') ?? '');
    if (asset === undefined) {
      return context.notFound();
    }
    const tag = `"${createHash('sha256').update(asset.body).digest('base64url').slice(0, 16)}"`;
    const headers = { 'cache-control': 'no-cache', etag: tag };
    return context.req.header('if-none-match') === tag
      ? context.body(null, 304, headers)
      : context.body(asset.body, 200, { ...headers, 'content-type': asset.type });
  };
}
