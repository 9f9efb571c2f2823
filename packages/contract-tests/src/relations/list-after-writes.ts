import type { ContractOperation } from '../contract/contract-operation.js';
import type { ProviderSession } from '../verify/provider-session.js';
import { checkList } from './check-list.js';
import type { Query } from './list-context.js';
import { pageSizes } from './page-sizes.js';
import { queryRequest } from './query-request.js';
import { readList } from './read-list.js';

/** Whether a list still agrees with itself after everything that was written. */
export async function checkListAfterWrites(
  session: ProviderSession,
  operation: ContractOperation,
  maxPages: number,
): Promise<void> {
  const { list, operationId, pointer: contractPointer } = operation;
  if (list === null) return;
  const { schemas } = session.model;
  const title = 'the list agrees with itself after what was written';
  const id = `${operationId} relation: ${title}`;
  await session.runCase({ id, kind: 'relation', title, operationId }, async () => {
    const ask = (query: Query) => {
      const request = queryRequest({ ...session, schemas }, operation, query);
      return session.send(operation, request, { kind: 'accepted' }, id);
    };
    const size = list.size ? pageSizes({ operation, list }).greatest : null;
    const read = await readList({ list, maxPages }, { ask }, {}, size);
    if (read === null) return;
    checkList(
      { list },
      {
        note: (flaw, answers) =>
          session.log.note(
            { ...flaw, level: 'violation', contractPointer },
            { operationId, caseId: id, answers },
          ),
      },
      read,
    );
  });
}
