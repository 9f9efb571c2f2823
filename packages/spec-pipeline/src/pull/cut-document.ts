import { listOperations } from '../contract/list-operations.js';
import type { JsonObject } from '../document/json.js';
import { SpecError, type SpecLocation } from '../document/spec-error.js';
import { nameMappings } from '../openapi/name-mappings.js';
import { orderDocument } from '../openapi/order-document.js';
import { checkReferences } from './check-references.js';
import { inlinePathReferences } from './inline-path-references.js';
import { matchesSelection } from './matches-selection.js';
import { moveBasePath } from './move-base-path.js';
import { selectOperations } from './select-operations.js';
import type { Selection } from './selection.js';

/**
 * Cuts a vendor's document to what is selected and puts it in order: every way of writing the same document gives the
 * same result.
 *
 * @throws SpecError if nothing is selected, or a reference of what is kept points to nothing.
 */
export function cutDocument(
  document: JsonObject,
  options: {
    readonly selection: Selection;
    readonly all: boolean;
    /** The document's name, for errors. */
    readonly file: string;
    readonly locate: (keys: readonly (string | number)[]) => SpecLocation;
  },
): JsonObject {
  const { selection, all, file, locate } = options;
  const whole = structuredClone(document);
  inlinePathReferences(whole, file);
  nameMappings(whole);
  const kept = selectOperations(
    whole,
    (operation) => all || matchesSelection(operation, selection),
  );
  if (listOperations(kept).length === 0) {
    // A torn document is the likelier reason.
    checkReferences(document, locate);
    const wanted = [...selection.tags.map((tag) => `tag ${tag}`), ...selection.paths].join(', ');
    throw new SpecError(
      'read the document',
      [{ file, reason: all ? 'it has no operations' : `it has no operation of ${wanted}` }],
      'Check that it is the right document; openapi/selection.yaml says what is kept.',
    );
  }
  checkReferences(kept, locate);
  return orderDocument(moveBasePath(kept, selection.basePath));
}
