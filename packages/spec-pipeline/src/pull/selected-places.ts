import { listOperations } from '../contract/list-operations.js';
import { isJsonObject } from '../document/is-json-object.js';
import type { JsonObject } from '../document/json.js';
import { readObject } from '../document/read-object.js';
import { matchesSelection } from './matches-selection.js';
import { selectOperations } from './select-operations.js';
import type { Selection } from './selection.js';

/** Tells of a place in a document whether it belongs to an operation that is selected, or is reached by one. */
export function selectedPlaces(
  document: JsonObject,
  selection: Selection,
): (keys: readonly string[]) => boolean {
  const operations = listOperations(document);
  const count = operations.filter((operation) => matchesSelection(operation, selection)).length;
  if (count === operations.length) return () => true;
  if (count === 0) return () => false;
  const { webhooks: _webhooks, ...called } = document;
  const selected = selectOperations(called, (operation) => matchesSelection(operation, selection));
  const names = new Set(tagsOf(selected).map((tag) => (isJsonObject(tag) ? tag['name'] : tag)));
  return ([part, first, second]) => {
    if (part === 'paths') {
      const item = readObject(selected, 'paths')[first ?? ''];
      return isJsonObject(item) && (second === undefined || item[second] !== undefined);
    }
    if (part === 'components') {
      const group = readObject(selected, 'components')[first ?? ''];
      return isJsonObject(group) && (second === undefined || group[second] !== undefined);
    }
    if (part === 'webhooks') return false;
    if (part !== 'tags' || first === undefined) return true;
    const tag = tagsOf(document)[Number(first)];
    return isJsonObject(tag) && names.has(tag['name']);
  };
}

function tagsOf(document: JsonObject): JsonObject[keyof JsonObject][] {
  return Array.isArray(document['tags']) ? document['tags'] : [];
}
