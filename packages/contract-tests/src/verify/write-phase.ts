import type { ContractOperation } from '../contract/contract-operation.js';
import type { ListSnapshot } from '../relations/list-context.js';
import { type ReadItems, writeRelations } from '../relations/write-relations.js';
import { encodeRequest } from '../wire/encode-request.js';
import { deriveProviderCases } from './cases/derive-provider-cases.js';
import type { ProviderCase } from './cases/provider-case.js';
import type { ProviderSession } from './provider-session.js';

/** What writing needs to know. */
export interface WritePhase {
  readonly keys: Readonly<Record<string, string>>;
  /** The values of an operation's path parameters. */
  readonly path: (operation: ContractOperation) => Readonly<Record<string, unknown>>;
  readonly readItems: ReadItems;
  /** Whether a create may be sent more than once. */
  readonly createsFreely: boolean;
  readonly lists: ReadonlyMap<string, ListSnapshot>;
}

/** The cases of every operation that writes: first those that have to be refused and change nothing, then the others. */
export async function runWrites(
  session: ProviderSession,
  operations: readonly ContractOperation[],
  { keys, path, readItems, createsFreely, lists }: WritePhase,
): Promise<void> {
  const cases = operations.flatMap((operation) => {
    const derived = deriveProviderCases(session.model.schemas, {
      operation,
      apiKey: session.apiKey,
      keys,
      path: path(operation),
    });
    if (createsFreely || operation.creates === null) return derived;
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
  await runAll(session, refused);
  if (first !== undefined && listId !== undefined && before !== null) {
    const { operationId } = first;
    await session.runCase({ id: title, kind: 'relation', title, operationId }, async () => {
      const after = await readItems(listId, title);
      if (after === null) return;
      const added = [...after.keys()].filter((key) => !before.has(key)).length;
      const lost = [...before.keys()].filter((key) => !after.has(key)).length;
      if (added === 0 && lost === 0) return;
      session.log.note(
        {
          check: 'write-visible',
          level: 'violation',
          pointer: '',
          contractPointer: '',
          expected: `the same items of ${listId} as before`,
          actual: `${added} more and ${lost} less`,
          message: `After requests that have to be refused, ${listId} has ${added} items more and ${lost} less.`,
          detail: 'refused',
        },
        { operationId: null, caseId: title, answers: [] },
      );
    });
  }
  for (const operation of operations) {
    await writeRelations(session, operation, path(operation), readItems);
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
