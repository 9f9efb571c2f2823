import { isDeepStrictEqual } from 'node:util';
import { identityOf } from './identity-of.js';
import type { ListContext, ListSnapshot, RelationRun } from './list-context.js';
import { readList } from './read-list.js';

/**
 * Whether the first page of an ordered list, asked for once more, has the same items in the same order: what stands at
 * one place by the order that was asked for may come in any, but not in another each time, or pages would lose items.
 */
export async function checkSameAgain(
  context: ListContext,
  run: RelationRun,
  { query, size, pages }: ListSnapshot,
): Promise<void> {
  const again = await readList(context, run, query, size, 1);
  const [first] = pages;
  const [second] = again?.pages ?? [];
  if (first === undefined || second === undefined) return;
  const ids = (items: readonly unknown[]) => items.map((item) => identityOf(context.list, item));
  if (isDeepStrictEqual(ids(first.items), ids(second.items))) return;
  const { parameter = '' } = context.list.sort ?? {};
  run.note(
    {
      check: 'repeatable',
      pointer: `query/${parameter}`,
      expected: 'the same order',
      actual: 'another order',
      message: `The same question twice has its items in another order, with \`${parameter}\` ${String(query[parameter] ?? 'left out')}.`,
      detail: 'order',
    },
    [first.answer, second.answer],
  );
}
