import type { JsonObject } from '@drata-connections/contract-validator/document';
import { isJsonObject } from '@drata-connections/contract-validator/document';
import { parseJson } from '../../json/parse-json.js';
import type { Spoilt } from '../spoilt.js';
import { spoilJson } from './spoil-json.js';

/** A client that sends other people than it is given. */
export function spoilPeople(
  change: (people: readonly JsonObject[]) => readonly JsonObject[],
): Spoilt {
  return spoilJson((text) => {
    const body = parseJson(text);
    const people = isJsonObject(body) ? body['personnelData'] : undefined;
    if (!isJsonObject(body) || !Array.isArray(people)) return text;
    return JSON.stringify({ ...body, personnelData: change(people.filter(isJsonObject)) });
  });
}
