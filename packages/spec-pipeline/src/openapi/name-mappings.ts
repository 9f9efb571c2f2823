import { isJsonObject } from '../document/is-json-object.js';
import type { JsonObject } from '../document/json.js';
import { schemaReference } from './schema-reference.js';
import { visitDocument } from './visit-document.js';

/** Spells the targets of discriminators out, in place: OpenAPI allows the bare name of a schema, most tools do not. */
export function nameMappings(document: JsonObject): void {
  visitDocument(document, (node, kind) => {
    if (kind !== 'discriminator' || !isJsonObject(node['mapping'])) return;
    for (const [value, target] of Object.entries(node['mapping'])) {
      if (typeof target === 'string') node['mapping'][value] = schemaReference(target);
    }
  });
}
