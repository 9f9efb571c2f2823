import { isJsonObject } from '@drata-connections/contract-validator/document';
import { parseJson } from '../../json/parse-json.js';
import type { Page } from './page.js';

/**
 * Reads a page of the list that the emulator has made.
 *
 * @throws TypeError when it is none.
 */
export async function readPage(response: Response): Promise<Page> {
  const body = parseJson(await response.text());
  if (isJsonObject(body)) {
    const { data, page, limit, total } = body;
    if (
      Array.isArray(data) &&
      typeof page === 'number' &&
      typeof limit === 'number' &&
      typeof total === 'number'
    ) {
      return { data: data.filter(isJsonObject), page, limit, total };
    }
  }
  throw new TypeError('Failed to read a page: it has not the form of one. Mend the emulator.');
}
