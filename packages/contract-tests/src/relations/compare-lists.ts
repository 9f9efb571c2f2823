import type { CheckId } from '../findings/check-id.js';
import { identityOf } from './identity-of.js';
import type { ListContext, ListSnapshot, RelationRun } from './list-context.js';

/** Whether a list has the items that it has to have, in any order. A list of which only a part was read may lack some. */
export function compareLists(
  { list, base }: Pick<ListContext, 'list' | 'base'>,
  { note }: Pick<RelationRun, 'note'>,
  actual: ListSnapshot,
  expected: readonly unknown[],
  about: { readonly check: CheckId; readonly pointer: string; readonly what: string },
): void {
  const wanted = new Set(expected.map((item) => identityOf(list, item)));
  const found = new Set(actual.items.map((item) => identityOf(list, item)));
  const answers = actual.pages.map(({ answer }) => answer);
  const { check, pointer, what } = about;
  const extra = [...found].filter((id) => !wanted.has(id)).length;
  // Of a list that was read in part nobody knows what else it holds.
  if (extra > 0 && base().isWhole) {
    note(
      {
        check,
        pointer,
        expected: `only the ${wanted.size} items that ${what}`,
        actual: `${extra} others`,
        message: `The list has ${extra} items besides those that ${what}.`,
        detail: 'others',
      },
      answers.slice(-1),
    );
  }
  const missing = [...wanted].filter((id) => !found.has(id)).length;
  if (missing > 0 && actual.isWhole) {
    note(
      {
        check,
        pointer,
        expected: `all ${wanted.size} items that ${what}`,
        actual: `${missing} missing`,
        message: `The list lacks ${missing} of the ${wanted.size} items that ${what}.`,
        detail: 'missing',
      },
      answers.slice(-1),
    );
  }
}
