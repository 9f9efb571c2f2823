import type { ContractModel } from '../contract/contract-model.js';
import type { Sender } from '../exchange/sender.js';
import { fitsReference } from '../relations/fits-reference.js';
import type { Query } from '../relations/list-context.js';
import { pageSizes } from '../relations/page-sizes.js';
import { queryRequest } from '../relations/query-request.js';
import { readList } from '../relations/read-list.js';
import { valuesAt } from '../values/values-at.js';

/** How many items of a list are known by their identity. */
const most = 20;

/** The identities of items that path parameters refer to (`x-refers-to`), by parameter. */
export async function knownPathValues(
  { operations, schemas }: ContractModel,
  sender: Sender,
  baseUrl: string,
  apiKey: string,
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const known: Record<string, readonly unknown[]> = {};
  for (const { name, refersTo } of operations.flatMap(({ parameters }) => parameters)) {
    const operation = operations.find(({ operationId }) => operationId === refersTo?.list);
    if (refersTo === null || !operation?.list || known[name] !== undefined) continue;
    const { list, operationId } = operation;
    const ask = (query: Query) =>
      sender.send(queryRequest({ schemas, baseUrl, apiKey }, operation, query), {
        operationId,
        caseId: 'preparation',
      });
    const size = list.size ? pageSizes({ operation, list }).greatest : null;
    const read = await readList({ list, maxPages: 40 }, { ask }, {}, size);
    known[name] = (read?.items ?? [])
      .filter((item) => fitsReference(refersTo, item))
      .slice(0, most)
      .flatMap((item) => valuesAt(item, list.identity).slice(0, 1));
  }
  return known;
}
