import type { ContractOperation } from '../contract/contract-operation.js';
import { changedItems } from '../relations/changed-items.js';
import type { ListSnapshot } from '../relations/list-context.js';
import { type ReadItems, writeRelations } from '../relations/write-relations.js';
import { encodeRequest } from '../wire/encode-request.js';
import { deriveProviderCases } from './cases/derive-provider-cases.js';
import type { ProviderCase } from './cases/provider-case.js';
import { otherKindValues } from './other-kind-values.js';
import type { ProviderSession } from './provider-session.js';

/** What writing needs to know. */
export interface WritePhase {
  readonly keys: Readonly<Record<string, string>>;
  /** The values of an operation's path parameters. */
  readonly path: (operation: ContractOperation) => Readonly<Record<string, unknown>>;
  readonly readItems: ReadItems;
  /** Whether nobody else uses the system: then creates may be sent more than once, and nothing changes by itself. */
  readonly isOwn: boolean;
  readonly lists: ReadonlyMap<string, ListSnapshot>;
}

/** The cases of every operation that writes: first those that have to be refused and change nothing, then the others. */
export async function runWrites(
  session: ProviderSession,
  operations: readonly ContractOperation[],
  { keys, path, readItems, isOwn, lists }: WritePhase,
): Promise<void> {
  const cases = operations.flatMap((operation) => {
    const derived = deriveProviderCases(session.model.schemas, {
      operation,
      apiKey: session.apiKey,
      keys,
      path: path(operation),
      // Should it be taken, something else is written to: only on a system of one's own.
      others: isOwn ? otherKindValues(session.model, operation, lists) : {},
    });
    if (isOwn || operation.creates === null) return derived;
    // On a system that people use, a create is sent once, by a relation: what it makes cannot be taken back.
    return derived.filter(
      ({ expectation }) =>
        expectation.kind === 'refused' &&
        (expectation.check === 'auth' || expectation.check === 'access'),
    );
  });
  const refused = cases.filter(({ expectation }) => expectation.kind === 'refused');
  const others = cases.filter(({ expectation }) => expectation.kind !== 'refused');
  const listId = [...lists.keys()][0];
  const title = 'a refused write changes nothing';
  const [first] = operations;
  const before = listId === undefined ? null : await readItems(listId, title);
  const written = new Set(
    operations.flatMap((operation) => Object.values(path(operation)).map(String)),
  );
  // On a system that people use, somebody else may have changed it.
  const isAtRest = (id: string) => isOwn && before?.has(id) === true && !written.has(id);
  await runAll(session, refused);
  if (first !== undefined && listId !== undefined && before !== null) {
    const { operationId } = first;
    await session.runCase({ id: title, kind: 'relation', title, operationId }, async () => {
      const after = await readItems(listId, title);
      if (after === null) return;
      const added = [...after.keys()].filter((key) => !before.has(key)).length;
      const lost = [...before.keys()].filter((key) => !after.has(key)).length;
      const changed = isOwn ? changedItems(before, after).length : 0;
      if (added === 0 && lost === 0 && changed === 0) return;
      session.log.note(
        {
          check: 'write-visible',
          level: 'violation',
          pointer: '',
          contractPointer: '',
          expected: `the same items of ${listId} as before`,
          actual: `${added} more, ${lost} less and ${changed} changed`,
          message: `After requests that have to be refused, ${listId} has ${added} items more and ${lost} less, and ${changed} changed.`,
          detail: 'refused',
        },
        { operationId: null, caseId: title, answers: [] },
      );
    });
  }
  for (const operation of operations) {
    await writeRelations(session, operation, path(operation), readItems, isAtRest);
  }
  await runAll(session, others);
}

/** Runs cases at the same time, as far as the gate lets them. */
export async function runAll(
  session: ProviderSession,
  cases: readonly ProviderCase[],
): Promise<void> {
  await Promise.all(
    cases.map(({ id, kind, title, operation, request, expectation }) =>
      session.runCase({ id, kind, title, operationId: operation.operationId }, async () => {
        await session.send(operation, encodeRequest(session.baseUrl, request), expectation, id);
      }),
    ),
  );
}
