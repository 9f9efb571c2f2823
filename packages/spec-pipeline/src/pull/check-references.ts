import type { JsonObject } from '../document/json.js';
import { resolvePointer } from '../document/resolve-pointer.js';
import { SpecError, type SpecLocation } from '../document/spec-error.js';
import { type DocumentReference, listReferences } from '../openapi/list-references.js';

/**
 * Makes sure that every reference within a document leads somewhere.
 *
 * @param references Those of the document, if they are known.
 * @throws SpecError naming the first that does not.
 */
export function checkReferences(
  document: JsonObject,
  locate: (keys: readonly (string | number)[]) => SpecLocation,
  references: readonly DocumentReference[] = listReferences(document),
): void {
  const dangling = references.filter(
    ({ target }) => target.startsWith('#') && resolvePointer(document, target) === undefined,
  );
  const [first] = dangling;
  if (first === undefined) return;
  const more = dangling.length > 1 ? `, and ${dangling.length - 1} more` : '';
  throw new SpecError(
    'read the document',
    [{ ...locate(first.path), reason: `\`${first.target}\` points to nothing${more}` }],
    'Get a whole document.',
  );
}
