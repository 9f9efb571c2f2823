import { isDeepStrictEqual } from 'node:util';
import type { Flaw } from '../checks/flaw.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { ItemReference } from '../contract/item-reference.js';
import type { Answer } from '../exchange/answer.js';
import { knownCall } from '../verify/cases/known-call.js';
import type { ProviderSession } from '../verify/provider-session.js';
import { buildWireRequest } from '../wire/build-wire-request.js';
import { encodeRequest } from '../wire/encode-request.js';
import { changedItems } from './changed-items.js';
import { fitsReference } from './fits-reference.js';

/** Reads the items of a list by their identity; null when it cannot be read. */
export type ReadItems = (
  listId: string,
  caseId: string,
) => Promise<ReadonlyMap<string, unknown> | null>;

/**
 * What an operation writes can be read afterwards, and nothing else is changed by it; written twice it is the same.
 *
 * @param isAtRest Whether an item is none that a write is about, or that somebody else may change.
 */
export async function writeRelations(
  session: ProviderSession,
  operation: ContractOperation,
  path: Readonly<Record<string, unknown>>,
  readItems: ReadItems,
  isAtRest: (id: string) => boolean,
): Promise<void> {
  const { operationId, creates } = operation;
  const { schemas } = session.model;
  const input = { operation, path, apiKey: session.apiKey, keys: {} };
  const wire = buildWireRequest(schemas, operation, knownCall(schemas, input), session.apiKey);
  const request = encodeRequest(session.baseUrl, wire);
  const run = (
    title: string,
    body: (
      write: () => Promise<Answer>,
      note: (flaw: Omit<Flaw, 'level' | 'contractPointer'>, answers: readonly Answer[]) => void,
      id: string,
    ) => Promise<void>,
  ) => {
    const id = `${operationId} relation: ${title}`;
    const write = () => session.send(operation, request, { kind: 'accepted' }, id);
    return session.runCase({ id, kind: 'relation', title, operationId }, () =>
      body(
        write,
        (flaw, answers) =>
          session.log.note(
            { ...flaw, level: 'violation', contractPointer: operation.pointer },
            { operationId, caseId: id, answers },
          ),
        id,
      ),
    );
  };
  const noteOthers = (
    listId: string,
    [before, after]: readonly [ReadonlyMap<string, unknown>, ReadonlyMap<string, unknown>],
    note: (flaw: Omit<Flaw, 'level' | 'contractPointer'>, answers: readonly Answer[]) => void,
    answer: Answer,
  ) => {
    const changed = changedItems(before, after).filter(isAtRest).length;
    if (changed === 0) return;
    note(
      {
        check: 'write-visible',
        pointer: '',
        expected: `the other items of ${listId} as before`,
        actual: `${changed} changed`,
        message: `After ${operationId}, ${changed} items of ${listId} have changed that it is not about.`,
        detail: 'others',
      },
      [answer],
    );
  };
  const referred = operation.parameters.find(({ refersTo }) => refersTo !== null);
  if (creates !== null) {
    await run('what it creates is listed', async (write, note, id) => {
      const before = await readItems(creates.list, id);
      const answer = await write();
      const after = await readItems(creates.list, id);
      if (before === null || after === null || answer.status > 299) return;
      noteOthers(creates.list, [before, after], note, answer);
      const added = [...after].filter(([key]) => !before.has(key)).map(([, item]) => item);
      const fitting = added.filter((item) => fitsReference(creates, item)).length;
      if (added.length === 1 && fitting === 1) return;
      note(
        {
          check: 'write-visible',
          pointer: '',
          expected: `one more item of ${creates.list} with ${describe(creates)}`,
          actual: `${added.length} more, ${fitting} of them like that`,
          message: `After ${operationId}, ${creates.list} has ${added.length} more items, ${fitting} of them with ${describe(creates)}; it has to have one.`,
        },
        [answer],
      );
    });
  }
  const reference = referred?.refersTo;
  if (referred && reference) {
    const own = String(path[referred.name]);
    await run('what it updates stays listed', async (write, note, id) => {
      const before = await readItems(reference.list, id);
      const answer = await write();
      const after = await readItems(reference.list, id);
      if (before === null || after === null || answer.status > 299) return;
      noteOthers(reference.list, [before, after], note, answer);
      const lost = [...before.keys()].filter((key) => !after.has(key)).length;
      const added = [...after.keys()].filter((key) => !before.has(key)).length;
      if (
        lost === 0 &&
        added === 0 &&
        (!before.has(own) || fitsReference(reference, after.get(own)))
      )
        return;
      note(
        {
          check: 'write-visible',
          pointer: '',
          expected: `the same items of ${reference.list} as before`,
          actual: `${added} more and ${lost} less, or another ${describe(reference)}`,
          message: `After ${operationId}, ${reference.list} has ${added} items more and ${lost} less, or the item has changed its kind.`,
        },
        [answer],
      );
    });
    await run('the same update twice has the same answer', async (write, note) => {
      const answers = [await write(), await write()];
      const [one, other] = answers;
      if (one?.status === other?.status && isDeepStrictEqual(one?.json, other?.json)) return;
      note(
        {
          check: 'repeatable',
          pointer: '',
          expected: 'the same answer',
          actual: `${one?.status} and ${other?.status}`,
          message: `${operationId} answers the same update differently the second time.`,
        },
        answers,
      );
    });
  }
}

function describe({ where }: ItemReference): string {
  return Object.entries(where)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');
}
