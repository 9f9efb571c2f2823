import { isJsonObject } from '../document/is-json-object.js';
import type { JsonValue } from '../document/json.js';
import { schemaReference } from './schema-reference.js';
import type { Shape } from './shape.js';
import { visitDocument } from './visit-document.js';

/** One reference of a document. */
export interface DocumentReference {
  /** What it points to, as it is written. */
  readonly target: string;
  /** Where it stands. */
  readonly path: readonly (string | number)[];
}

/** The references of a part of a document, those of discriminators and links included; none from within examples. */
export function listReferences(
  value: JsonValue,
  shape?: Shape,
  path?: readonly (string | number)[],
): DocumentReference[] {
  const found: DocumentReference[] = [];
  visitDocument(
    value,
    (node, kind, at) => {
      if (typeof node['$ref'] === 'string') {
        found.push({ target: node['$ref'], path: [...at, '$ref'] });
      }
      if (kind === 'link' && typeof node['operationRef'] === 'string') {
        found.push({ target: node['operationRef'], path: [...at, 'operationRef'] });
      }
      if (kind !== 'discriminator' || !isJsonObject(node['mapping'])) return;
      for (const [value, target] of Object.entries(node['mapping'])) {
        if (typeof target !== 'string') continue;
        found.push({ target: schemaReference(target), path: [...at, 'mapping', value] });
      }
    },
    shape,
    path,
  );
  return found;
}
