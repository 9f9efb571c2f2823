import { listOperations } from '../contract/list-operations.js';
import { readContractFile } from '../contract/read-contract-file.js';
import type { JsonObject } from '../document/json.js';
import { matchesSelection } from '../pull/matches-selection.js';
import { selectOperations } from '../pull/select-operations.js';
import type { Selection } from '../pull/selection.js';
import { hasSelection } from './has-selection.js';
import { readRetained } from './read-retained.js';

/**
 * The operations that the packages by hand are written for, if a new document has none of them: as they are in the last
 * contract that had them.
 *
 * @returns Undefined if the document has them itself, or nothing is known of them.
 */
export async function planRetained(
  root: string,
  document: JsonObject,
  selection: Selection,
): Promise<JsonObject | undefined> {
  const earlier = (await readRetained(root)) ?? (await readContractFile(root));
  if (earlier === undefined) return undefined;
  const isSelected = listOperations(earlier).some((operation) =>
    matchesSelection(operation, selection),
  );
  if (!isSelected || hasSelection(document, earlier, selection)) return undefined;
  return selectOperations(earlier, (operation) => matchesSelection(operation, selection));
}
