import type { ListVocabulary } from '../contract/list-vocabulary.js';
import { valuesAt } from '../values/values-at.js';
import { identityOf } from './identity-of.js';
import type { ListContext, ListPage, ListSnapshot, RelationRun } from './list-context.js';

type Note = RelationRun['note'];

/** Whether a list agrees with itself: totals, the length of pages, their numbers, and nothing twice. */
export function checkList(
  { list }: Pick<ListContext, 'list'>,
  { note }: Pick<RelationRun, 'note'>,
  snapshot: ListSnapshot,
): void {
  checkTotals(list, note, snapshot);
  for (const page of snapshot.pages) checkPage(list, note, snapshot, page);
  checkDistinct(list, note, snapshot);
}

function checkTotals(
  list: ListVocabulary,
  note: Note,
  { pages, items, total, isWhole }: ListSnapshot,
): void {
  const answers = pages.map(({ answer }) => answer);
  const about = { check: 'total' as const, pointer: `/${(list.total ?? []).join('/')}` };
  const other = pages.find((page) => page.total !== total);
  if (other !== undefined) {
    const flaw = {
      ...about,
      expected: String(total),
      actual: String(other.total),
      message: `Pages of one list name different totals: ${total} on the first, ${other.total} on page ${other.number}.`,
      detail: 'differs',
    };
    note(flaw, [...answers.slice(0, 1), other.answer]);
  }
  if (!isWhole || total === null || items.length === total) return;
  const flaw = {
    ...about,
    expected: `${items.length}, the number of items on all pages`,
    actual: String(total),
    message: `The total is ${total}, but all pages together have ${items.length} items.`,
    detail: 'count',
  };
  note(flaw, answers.slice(-1));
}

function checkPage(
  list: ListVocabulary,
  note: Note,
  { total, size }: ListSnapshot,
  { answer, items, number }: ListPage,
): void {
  for (const [paging, asked] of [
    [list.page, number],
    [list.size, size],
  ] as const) {
    const [told] = paging?.property ? valuesAt(answer.json, paging.property) : [];
    if (asked === null || told === undefined || told === asked) continue;
    const flaw = {
      check: 'paging' as const,
      pointer: `/${paging?.property?.join('/')}`,
      expected: String(asked),
      actual: String(told),
      message: `The answer says that \`${paging?.parameter}\` is ${String(told)} where ${asked} was asked for.`,
    };
    note(flaw, [answer]);
  }
  if (size === null || total === null) return;
  const expected = Math.max(0, Math.min(size, total - (number - 1) * size));
  if (items.length === expected) return;
  const flaw = {
    check: 'paging' as const,
    pointer: `/${list.items.join('/')}`,
    expected: `${expected} items`,
    actual: `${items.length} items`,
    message: `Page ${number} of ${size} each has ${items.length} items; of ${total} in all it has to have ${expected}.`,
    detail: items.length > size ? 'too long' : 'length',
  };
  note(flaw, [answer]);
}

function checkDistinct(list: ListVocabulary, note: Note, { pages, items }: ListSnapshot): void {
  const seen = new Set<string>();
  const twice = items
    .map((item) => identityOf(list, item))
    .find((id) => {
      const isKnown = seen.has(id);
      seen.add(id);
      return isKnown;
    });
  if (twice === undefined) return;
  const holding = pages.filter((page) =>
    page.items.some((item) => identityOf(list, item) === twice),
  );
  const flaw = {
    check: 'paging' as const,
    pointer: `/${list.items.join('/')}`,
    expected: 'each item once',
    actual: `an item twice, on page ${holding.map(({ number }) => number).join(' and ')}`,
    message: 'An item stands twice in one list: pages do not partition it.',
    detail: 'twice',
  };
  note(
    flaw,
    holding.map(({ answer }) => answer),
  );
}
