import { isJsonObject } from '../../json/is-json-object.js';
import type { JsonObject } from '../../json/json-object.js';
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
