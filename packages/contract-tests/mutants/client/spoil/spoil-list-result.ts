import type { JsonObject } from '@drata-connections/contract-validator/document';
import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { Spoilt } from '../spoilt.js';
import { spoilResult } from './spoil-result.js';

/** A client that returns other connections than arrive. */
export function spoilListResult(change: (item: JsonObject) => unknown): Spoilt {
  return spoilResult((page) => {
    const data = isJsonObject(page) ? page['data'] : undefined;
    if (!isJsonObject(page) || !Array.isArray(data)) return page;
    return { ...page, data: data.filter(isJsonObject).map(change) };
  });
}
