import type { ListVocabulary } from '../contract/list-vocabulary.js';
import { valuesAt } from '../values/values-at.js';

/** What tells an item of a list apart, as text: an id that became a string is still the same. */
export function identityOf({ identity }: ListVocabulary, item: unknown): string {
  return String(valuesAt(item, identity)[0]);
}
