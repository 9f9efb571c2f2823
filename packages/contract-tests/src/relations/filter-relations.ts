import { checkList } from './check-list.js';
import { compareLists } from './compare-lists.js';
import type { ListContext, Query } from './list-context.js';
import { byCount, type ListFilter, passes, readFilters, select } from './list-filters.js';
import { pageSizes } from './page-sizes.js';
import { readList } from './read-list.js';

/** Each filter returns only what it names, and all of it: by each value, by several, and together with the others. */
export async function filterRelations(context: ListContext): Promise<void> {
  const filters = readFilters(context);
  for (const filter of filters) {
    const { parameter, values, isArray, isSet } = filter;
    for (const value of values) {
      await check(context, filters, { [parameter]: isArray ? [value] : value });
    }
    if (isArray && values.length > 1) {
      const [first, second] = byCount(context, filter);
      await check(context, filters, { [parameter]: [first, second] });
      await check(context, filters, { [parameter]: [second, first] });
      await check(context, filters, { [parameter]: values });
      if (!isSet) await check(context, filters, { [parameter]: [first, first] });
    }
  }
  const [one, ...others] = filters;
  if (one === undefined) return;
  for (const other of others) {
    for (const value of byCount(context, one).slice(0, 6)) {
      const counted = byCount(context, other);
      for (const second of [...counted.slice(0, 4), ...counted.slice(-1)]) {
        await check(context, filters, {
          [one.parameter]: one.isArray ? [value] : value,
          [other.parameter]: other.isArray ? [second] : second,
        });
      }
    }
  }
  const common = byCount(context, one)[0];
  const query = { [one.parameter]: one.isArray ? [common] : common };
  const expected = select(context, filters, query).length;
  const { least, greatest } = pageSizes(context);
  const size = Math.min(greatest, Math.max(least, Math.ceil(expected / 4)));
  await check(context, filters, query, size);
}

async function check(
  context: ListContext,
  filters: readonly ListFilter[],
  query: Query,
  size: number | null = context.base().size,
): Promise<void> {
  const names = Object.keys(query);
  const words = names.map((name) => `${name} ${[query[name]].flat().map(String).join(', ')}`);
  const paged = size === context.base().size ? '' : `, in pages of ${size}`;
  await context.relation(`filters by ${words.join(' and ')}${paged}`, async (run) => {
    const read = await readList(context, run, query, size);
    if (read === null) return;
    checkList(context, run, read);
    const pointer = `query/${names.join('+')}`;
    const what = `have ${words.join(' and ')}`;
    compareLists(context, run, read, select(context, filters, query), {
      check: 'filter',
      pointer,
      what,
    });
    const wrong = read.items.filter((item) => !passes(filters, query, item)).length;
    // Of a list that was read whole, the comparison has told it.
    if (wrong === 0 || context.base().isWhole) return;
    run.note(
      {
        check: 'filter',
        pointer,
        expected: `only items that ${what}`,
        actual: `${wrong} of ${read.items.length} do not`,
        message: `The filter ${names.join(' and ')} lets ${wrong} items through that it has to keep out.`,
        detail: 'wrong',
      },
      read.pages.slice(0, 1).map(({ answer }) => answer),
    );
  });
}
