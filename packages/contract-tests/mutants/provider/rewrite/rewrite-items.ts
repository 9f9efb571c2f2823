import type { JsonObject } from '@drata-connections/contract-validator/document';
import type { Wrap } from '../wrap.js';
import { rewritePage } from './rewrite-page.js';

/** Changes every connection that is listed. */
export function rewriteItems(change: (item: JsonObject) => unknown): Wrap {
  return rewritePage((page) => ({ ...page, data: page.data.map(change) }));
}
