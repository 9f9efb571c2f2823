import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { ContractModel } from '../contract/contract-model.js';
import { validCall } from '../derive/valid-call.js';
import type { Sender } from '../exchange/sender.js';
import { pageSizes } from '../relations/page-sizes.js';
import { readList } from '../relations/read-list.js';
import { valuesAt } from '../values/values-at.js';
import { buildWireRequest } from '../wire/build-wire-request.js';
import { encodeRequest } from '../wire/encode-request.js';

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
    const ask = (query: Readonly<Record<string, unknown>>) => {
      const call = { ...validCall(schemas, operation), query };
      const request = encodeRequest(baseUrl, buildWireRequest(schemas, operation, call, apiKey));
      return sender.send(request, { operationId, caseId: 'preparation' });
    };
    const size = list.size ? pageSizes({ operation, list }).greatest : null;
    const read = await readList({ list, maxPages: 40 }, { ask }, {}, size);
    const wanted = Object.entries(refersTo.where);
    known[name] = (read?.items ?? [])
      .filter((item) => {
        const fields = new Map<string, unknown>(Object.entries(isJsonObject(item) ? item : {}));
        return wanted.every(([key, value]) => fields.get(key) === value);
      })
      .slice(0, most)
      .flatMap((item) => valuesAt(item, list.identity).slice(0, 1));
  }
  return known;
}
