import { serializeContract } from '../contract/serialize-contract.js';
import type { JsonObject } from '../document/json.js';

/** The text of `openapi/retained.yaml`. */
export function serializeRetained(document: JsonObject): string {
  return serializeContract(document, [
    'The operations that the packages by hand are written for, as in the last contract that had them. Written by',
    '`drata-spec pull --all` of a document without them, and removed by a pull of one that has them again.',
  ]);
}
