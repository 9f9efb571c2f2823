import type { ListVocabulary } from '../contract/list-vocabulary.js';
import type { Answer } from '../exchange/answer.js';
import { valuesAt } from '../values/values-at.js';
import type { ListPage } from './list-context.js';

/** Reads a page out of an answer; null when the answer is none: that is noted by itself. */
export function readPage(list: ListVocabulary, answer: Answer, number: number): ListPage | null {
  if (answer.status < 200 || answer.status > 299) return null;
  const [items] = valuesAt(answer.json, list.items);
  if (!Array.isArray(items)) return null;
  const [total] = list.total === null ? [] : valuesAt(answer.json, list.total);
  return { answer, items, total: typeof total === 'number' ? total : null, number };
}
