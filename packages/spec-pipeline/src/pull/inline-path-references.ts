import { isJsonObject } from '../document/is-json-object.js';
import type { JsonObject } from '../document/json.js';
import { resolvePointer } from '../document/resolve-pointer.js';
import { SpecError } from '../document/spec-error.js';
import { componentOf } from '../openapi/component-of.js';
import { visitDocument } from '../openapi/visit-document.js';

/**
 * Puts what a reference into another operation points to in the reference's place: that operation may not be kept.
 *
 * @throws SpecError if it leads back to itself.
 */
export function inlinePathReferences(document: JsonObject, file: string): void {
  visitDocument(document, (node, _kind, path) => {
    const seen = new Set<string>();
    for (;;) {
      const target = node['$ref'];
      if (typeof target !== 'string' || !target.startsWith('#/') || componentOf(target)) return;
      const found = resolvePointer(document, target);
      if (!isJsonObject(found)) return;
      if (seen.has(target) || path.length > 60) {
        throw new SpecError(
          'read the document',
          [{ file, pointer: target, reason: 'it refers to itself' }],
          'Only components may be circular.',
        );
      }
      seen.add(target);
      delete node['$ref'];
      Object.assign(node, structuredClone(found));
    }
  });
}
