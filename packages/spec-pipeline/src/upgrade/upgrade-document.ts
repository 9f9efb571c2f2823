import type { JsonObject } from '../document/json.js';
import { visitDocument } from '../openapi/visit-document.js';
import { upgradeSchema } from './upgrade-schema.js';

/**
 * An OpenAPI 3.0 document as OpenAPI 3.1, which everything after it works on; a 3.1 document stays as it is.
 * `example` and `format: binary` stay, too: 3.1 allows both, and the types are made from them.
 */
export function upgradeDocument(document: JsonObject): JsonObject {
  if (!/^3\.0\./.test(String(document['openapi']))) return document;
  const upgraded: JsonObject = structuredClone({ ...document, openapi: '3.1.0' });
  visitDocument(upgraded, (node, kind) => {
    if (kind === 'schema') upgradeSchema(node);
    // In 3.0, whatever stands beside a reference is ignored.
    if (typeof node['$ref'] === 'string' && kind !== 'pathItem') {
      for (const key of Object.keys(node)) if (key !== '$ref') delete node[key];
    }
  });
  return upgraded;
}
