import type { JsonObject } from '@drata-connections/contract-validator/document';
import { isJsonObject } from '@drata-connections/contract-validator/document';
import { parseJson } from '../../json/parse-json.js';
import type { Wrap } from '../wrap.js';
import { rewriteJsonUpload } from './rewrite-json-upload.js';

/** Has the server read other people than it was sent. */
export function rewritePeople(change: (person: JsonObject) => JsonObject): Wrap {
  return rewriteJsonUpload((text) => {
    const body = parseJson(text);
    const people = isJsonObject(body) ? body['personnelData'] : undefined;
    if (!isJsonObject(body) || !Array.isArray(people)) return text;
    const personnelData = people.map((person: unknown) =>
      isJsonObject(person) ? change(person) : person,
    );
    return JSON.stringify({ ...body, personnelData });
  });
}
