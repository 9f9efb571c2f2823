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
import type { RelationRun } from './list-context.js';

/** Reads the items of a list by their identity; null when it cannot be read. */
export type ReadItems = (
  listId: string,
  caseId: string,
) => Promise<ReadonlyMap<string, unknown> | null>;

/** What a relation about a write may do while it runs. */
interface WriteRun {
  readonly write: () => Promise<Answer>;
  readonly note: RelationRun['note'];
  /** Writes, and reads a list before and after it; null where that cannot be compared. */
  readonly compare: (list: string) => Promise<Comparison | null>;
}

interface Comparison {
  readonly answer: Answer;
  readonly before: ReadonlyMap<string, unknown>;
  readonly after: ReadonlyMap<string, unknown>;
}

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
  const { operationId, creates, pointer: contractPointer } = operation;
  const { schemas } = session.model;
  const input = { operation, path, apiKey: session.apiKey, keys: {} };
  const wire = buildWireRequest(schemas, operation, knownCall(schemas, input), session.apiKey);
  const request = encodeRequest(session.baseUrl, wire);

  function run(title: string, body: (run: WriteRun) => Promise<void>): Promise<void> {
    const id = `${operationId} relation: ${title}`;
    const write = () => session.send(operation, request, { kind: 'accepted' }, id);
    const note: RelationRun['note'] = (flaw, answers) => {
      const whole: Flaw = { ...flaw, level: 'violation', contractPointer };
      session.log.note(whole, { operationId, caseId: id, answers });
    };
    const compare = async (list: string): Promise<Comparison | null> => {
      const before = await readItems(list, id);
      const answer = await write();
      const after = await readItems(list, id);
      if (before === null || after === null || answer.status > 299) return null;
      noteOthers(note, operationId, list, { answer, before, after }, isAtRest);
      return { answer, before, after };
    };
    return session.runCase({ id, kind: 'relation', title, operationId }, () =>
      body({ write, note, compare }),
    );
  }

  if (creates !== null) {
    await run('what it creates is listed', (it) => checkCreated(it, operationId, creates));
  }
  const referred = operation.parameters.find(({ refersTo }) => refersTo !== null);
  const reference = referred?.refersTo;
  if (!referred || !reference) return;
  const own = String(path[referred.name]);
  await run('what it updates stays listed', (it) => checkUpdated(it, operationId, reference, own));
  await run('the same update twice has the same answer', (it) => checkTwice(it, operationId));
}

function noteOthers(
  note: RelationRun['note'],
  operationId: string,
  list: string,
  { answer, before, after }: Comparison,
  isAtRest: (id: string) => boolean,
): void {
  const changed = changedItems(before, after).filter(isAtRest).length;
  if (changed === 0) return;
  const flaw = {
    check: 'write-visible' as const,
    pointer: '',
    expected: `the other items of ${list} as before`,
    actual: `${changed} changed`,
    message: `After ${operationId}, ${changed} items of ${list} have changed that it is not about.`,
    detail: 'others',
  };
  note(flaw, [answer]);
}

async function checkCreated(
  { compare, note }: WriteRun,
  operationId: string,
  creates: ItemReference,
): Promise<void> {
  const { list } = creates;
  const compared = await compare(list);
  if (compared === null) return;
  const { answer, before, after } = compared;
  const added = [...after].filter(([key]) => !before.has(key)).map(([, item]) => item);
  const fitting = added.filter((item) => fitsReference(creates, item)).length;
  if (added.length === 1 && fitting === 1) return;
  const flaw = {
    check: 'write-visible' as const,
    pointer: '',
    expected: `one more item of ${list} with ${describe(creates)}`,
    actual: `${added.length} more, ${fitting} of them like that`,
    message: `After ${operationId}, ${list} has ${added.length} more items, ${fitting} of them with ${describe(creates)}; it has to have one.`,
  };
  note(flaw, [answer]);
}

async function checkUpdated(
  { compare, note }: WriteRun,
  operationId: string,
  reference: ItemReference,
  own: string,
): Promise<void> {
  const { list } = reference;
  const compared = await compare(list);
  if (compared === null) return;
  const { answer, before, after } = compared;
  const lost = [...before.keys()].filter((key) => !after.has(key)).length;
  const added = [...after.keys()].filter((key) => !before.has(key)).length;
  const isOfItsKind = !before.has(own) || fitsReference(reference, after.get(own));
  if (lost === 0 && added === 0 && isOfItsKind) return;
  const flaw = {
    check: 'write-visible' as const,
    pointer: '',
    expected: `the same items of ${list} as before`,
    actual: `${added} more and ${lost} less, or another ${describe(reference)}`,
    message: `After ${operationId}, ${list} has ${added} items more and ${lost} less, or the item has changed its kind.`,
  };
  note(flaw, [answer]);
}

async function checkTwice({ write, note }: WriteRun, operationId: string): Promise<void> {
  const [one, other] = [await write(), await write()];
  if (one.status === other.status && isDeepStrictEqual(one.json, other.json)) return;
  const flaw = {
    check: 'repeatable' as const,
    pointer: '',
    expected: 'the same answer',
    actual: `${one.status} and ${other.status}`,
    message: `${operationId} answers the same update differently the second time.`,
  };
  note(flaw, [one, other]);
}

function describe({ where }: ItemReference): string {
  return Object.entries(where)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');
}
