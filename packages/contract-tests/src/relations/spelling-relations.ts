import { schemaTypes } from '../contract/schema-types.js';
import { checkList } from './check-list.js';
import { compareLists } from './compare-lists.js';
import type { ListContext } from './list-context.js';
import { readList } from './read-list.js';

/**
 * An array in a spelling that the contract does not have, `a=1,2`, is refused or means the same. Of `a[]=1` and `a[0]=1`
 * nothing is asked but a whole answer: those are other names, and unknown ones are often passed over.
 */
export async function spellingRelations(context: ListContext): Promise<void> {
  const { operation, schemas, list } = context;
  for (const { parameter } of list.filters) {
    const schema = operation.parameters.find(({ name }) => name === parameter)?.schema;
    if (schema === undefined || !schemaTypes(schema).includes('array')) continue;
    const items = schemas.resolve(schema.items).enum;
    const [one, other] = Array.isArray(items) ? items : [];
    if (one === undefined || other === undefined) continue;
    await context.relation(
      `${parameter} with a comma is refused or means the same`,
      async (run) => {
        const joined = `${String(one)},${String(other)}`;
        const answer = await run.ask({ [parameter]: [joined] }, { kind: 'any' });
        if (answer.status < 200 || answer.status > 299) return;
        const commas = await readList(context, run, { [parameter]: [joined] }, context.base().size);
        const repeated = await readList(
          context,
          run,
          { [parameter]: [one, other] },
          context.base().size,
        );
        if (commas === null || repeated === null) return;
        checkList(context, run, commas);
        const what = `have ${parameter} ${String(one)} or ${String(other)}`;
        const about = { check: 'filter' as const, pointer: `query/${parameter}`, what };
        compareLists(context, run, commas, repeated.items, about);
      },
    );
  }
}
