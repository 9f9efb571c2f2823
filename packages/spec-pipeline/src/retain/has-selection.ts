import { listOperations } from '../contract/list-operations.js';
import type { JsonObject } from '../document/json.js';
import { matchesSelection } from '../pull/matches-selection.js';
import type { Selection } from '../pull/selection.js';

/** Whether a document has any of the operations that `known` has of the selection, by method and path. */
export function hasSelection(
  document: JsonObject,
  known: JsonObject,
  selection: Selection,
): boolean {
  const places = new Set(listOperations(document).map(({ method, path }) => `${method} ${path}`));
  return listOperations(known)
    .filter((operation) => matchesSelection(operation, selection))
    .some(({ method, path }) => places.has(`${method} ${path}`));
}
