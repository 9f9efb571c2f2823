import { valuesAt } from '../values/values-at.js';
import { checkList } from './check-list.js';
import { checkSameAgain } from './check-same-again.js';
import { compareLists } from './compare-lists.js';
import { findDisorder } from './find-disorder.js';
import { findLikeDisorder } from './find-like-disorder.js';
import type { ListContext, Query } from './list-context.js';
import { byCount, readFilters, select } from './list-filters.js';
import { readList } from './read-list.js';

/** Items come in the order that was asked for, filtered or not, and in that of the defaults when none was. */
export async function orderRelations(context: ListContext): Promise<void> {
  const { list, operation, base } = context;
  const { sort } = list;
  if (sort === null) return;
  const schemaOf = (name: string | undefined) =>
    operation.parameters.find((parameter) => parameter.name === name)?.schema;
  const schema = schemaOf(sort.parameter);
  const values: readonly unknown[] = Array.isArray(schema?.enum) ? schema.enum : [];
  const usualWay = schemaOf(sort.direction?.parameter)?.default;
  const usual = schema?.default;
  const filters = readFilters(context);
  const check = (title: string, query: Query, by: unknown, way: unknown) =>
    context.relation(title, async (run) => {
      const read = await readList(context, run, query, base().size, Math.min(12, context.maxPages));
      if (read === null) return;
      checkList(context, run, read);
      const pointer = `query/${sort.parameter}`;
      compareLists(context, run, read, select(context, filters, query), {
        check: 'order',
        pointer,
        what: 'the list has',
      });
      await checkSameAgain(context, run, read);
      const property = sort.properties.get(String(by));
      if (property === undefined) return;
      const descending = sort.direction !== null && way === sort.direction.descending;
      const keys = read.items.map((item) => valuesAt(item, property.path));
      const at = property.isLike
        ? findLikeDisorder(keys.flat(), descending)
        : findDisorder(keys, descending);
      if (at === -1) return;
      const holding = read.pages.find((page) => page.items.includes(read.items[at]));
      run.note(
        {
          check: 'order',
          pointer: `query/${sort.parameter}=${String(by)}`,
          expected: `items by ${property.path.join('.')}, ${descending ? 'descending' : 'ascending'}`,
          actual: `item ${at} is out of place`,
          message: `Asked for ${title.replace(/^is ordered /, 'a list ordered ')}, item ${at} is out of place by ${property.path.join('.')}.`,
          detail: descending ? 'descending' : 'ascending',
        },
        holding === undefined ? [] : [holding.answer],
      );
    });
  await check('is ordered by the default', {}, usual, usualWay);
  for (const by of values) {
    const query = { [sort.parameter]: by };
    await check(`is ordered by ${String(by)}`, query, by, usualWay);
    for (const way of sort.direction ? [sort.direction.ascending, sort.direction.descending] : []) {
      if (way === usualWay) continue;
      const directed = { ...query, ...(sort.direction ? { [sort.direction.parameter]: way } : {}) };
      await check(`is ordered by ${String(by)} ${way}`, directed, by, way);
    }
  }
  for (const filter of filters) {
    const [value] = byCount(context, filter);
    const filtered = { [filter.parameter]: filter.isArray ? [value] : value };
    const way = sort.direction?.descending ?? usualWay;
    for (const by of values) {
      const query = {
        ...filtered,
        [sort.parameter]: by,
        ...(sort.direction ? { [sort.direction.parameter]: way } : {}),
      };
      const title = `is ordered by ${String(by)} ${String(way)} with ${filter.parameter} ${String(value)}`;
      await check(title, query, by, way);
    }
  }
  for (const way of sort.direction ? [sort.direction.descending] : []) {
    const query = sort.direction ? { [sort.direction.parameter]: way } : {};
    await check(`is ordered by the default ${way}`, query, usual, way);
  }
}
