import type { JsonObject } from '@drata-connections/contract-validator/document';
import { isJsonObject } from '@drata-connections/contract-validator/document';

/** The same contract with every path below another: `/connections` is `/server-3/connections`. */
export function belowPath(document: JsonObject, prefix: string): JsonObject {
  const paths = isJsonObject(document['paths']) ? document['paths'] : {};
  return {
    ...document,
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, item]) => [`${prefix}${path}`, item]),
    ),
  };
}
