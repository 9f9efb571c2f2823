import { valuesAt } from '../values/values-at.js';
import { identityOf } from './identity-of.js';
import type { ListContext, ListSnapshot, RelationRun } from './list-context.js';

/** Whether a list agrees with itself: totals, the length of pages, their numbers, and nothing twice. */
export function checkList(
  { list }: Pick<ListContext, 'list'>,
  { note }: Pick<RelationRun, 'note'>,
  { pages, items, total, size, isWhole }: ListSnapshot,
): void {
  const answers = pages.map(({ answer }) => answer);
  const pointer = `/${list.items.join('/')}`;
  const totalPointer = `/${(list.total ?? []).join('/')}`;
  const other = pages.find((page) => page.total !== total);
  if (other) {
    note(
      {
        check: 'total',
        pointer: totalPointer,
        expected: String(total),
        actual: String(other.total),
        message: `Pages of one list name different totals: ${total} on the first, ${other.total} on page ${other.number}.`,
        detail: 'differs',
      },
      [...answers.slice(0, 1), other.answer],
    );
  }
  for (const { answer, items: own, number } of pages) {
    for (const [paging, asked] of [
      [list.page, number],
      [list.size, size],
    ] as const) {
      const [told] = paging?.property ? valuesAt(answer.json, paging.property) : [];
      if (asked === null || told === undefined || told === asked) continue;
      note(
        {
          check: 'paging',
          pointer: `/${paging?.property?.join('/')}`,
          expected: String(asked),
          actual: String(told),
          message: `The answer says that \`${paging?.parameter}\` is ${String(told)} where ${asked} was asked for.`,
        },
        [answer],
      );
    }
    if (size === null || total === null) continue;
    const expected = Math.max(0, Math.min(size, total - (number - 1) * size));
    if (own.length === expected) continue;
    note(
      {
        check: 'paging',
        pointer,
        expected: `${expected} items`,
        actual: `${own.length} items`,
        message: `Page ${number} of ${size} each has ${own.length} items; of ${total} in all it has to have ${expected}.`,
        detail: own.length > size ? 'too long' : 'length',
      },
      [answer],
    );
  }
  const seen = new Set<string>();
  const twice = items
    .map((item) => identityOf(list, item))
    .find((id) => {
      const isKnown = seen.has(id);
      seen.add(id);
      return isKnown;
    });
  if (twice !== undefined) {
    const holding = pages.filter((page) =>
      page.items.some((item) => identityOf(list, item) === twice),
    );
    note(
      {
        check: 'paging',
        pointer,
        expected: 'each item once',
        actual: `an item twice, on page ${holding.map(({ number }) => number).join(' and ')}`,
        message: `An item stands twice in one list: pages do not partition it.`,
        detail: 'twice',
      },
      holding.map(({ answer }) => answer),
    );
  }
  if (isWhole && total !== null && items.length !== total) {
    note(
      {
        check: 'total',
        pointer: totalPointer,
        expected: `${items.length}, the number of items on all pages`,
        actual: String(total),
        message: `The total is ${total}, but all pages together have ${items.length} items.`,
        detail: 'count',
      },
      answers.slice(-1),
    );
  }
}
