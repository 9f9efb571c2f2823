import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { Answer } from '../exchange/answer.js';
import type { ProviderSession } from '../verify/provider-session.js';
import { checkList } from './check-list.js';
import { filterRelations } from './filter-relations.js';
import type { ListContext, ListSnapshot, RelationContext, RelationRun } from './list-context.js';
import { orderRelations } from './order-relations.js';
import { pageSizes } from './page-sizes.js';
import { pagingRelations } from './paging-relations.js';
import { queryRequest } from './query-request.js';
import { readList } from './read-list.js';
import { sameAnswerRelations } from './same-answer-relations.js';
import { spellingRelations } from './spelling-relations.js';

/** How often a relation is looked at again at once because what it is about has changed meanwhile. */
const repeats = 2;

/** How long is waited besides for a list that goes on changing, an operation long and at a time, in milliseconds. */
const patience = { inAll: 3_000, atOnce: 250 } as const;

type Note = Parameters<RelationRun['note']>;

/**
 * Runs every relation of an operation that only reads.
 *
 * @returns The list that it answers, for those who need an item of it; null where it answers none.
 */
export async function runRelations(
  session: ProviderSession,
  operation: ContractOperation,
  maxPages: number,
): Promise<ListSnapshot | null> {
  const { schemas } = session.model;
  const { list, operationId } = operation;
  let base: ListSnapshot | null = null;
  let patienceMs: number = patience.inAll;

  const ask =
    (caseId: string): RelationRun['ask'] =>
    (query, expectation = { kind: 'accepted' }) => {
      const request = queryRequest({ ...session, schemas }, operation, query);
      return session.send(operation, request, expectation, caseId);
    };
  const readBase = (caseId: string): Promise<ListSnapshot | null> =>
    list === null
      ? Promise.resolve(null)
      : readList(
          { list, maxPages },
          { ask: ask(caseId) },
          {},
          list.size ? pageSizes({ operation, list }).greatest : null,
        );

  const lastRead = (): ListSnapshot | null => base;

  /** Whether the list is another than it was: then answers may differ, and nobody is wrong. */
  async function hasChanged(caseId: string): Promise<boolean> {
    // Of what is no list nobody knows: it is asked once more.
    if (list === null) return true;
    if (base === null) return false;
    const now = await readBase(caseId);
    if (now === null || isDeepStrictEqual(now.items, base.items)) return false;
    base = now;
    return true;
  }

  const relation: RelationContext['relation'] = (title, body) => {
    const id = `${operationId} relation: ${title}`;
    return session.runCase({ id, kind: 'relation', title, operationId }, async () => {
      let notes: Note[] = [];
      const run: RelationRun = { ask: ask(id), note: (...note) => notes.push(note) };
      await body(run);
      for (let again = 0; notes.length > 0; again += 1) {
        if (again >= repeats && patienceMs <= 0) break;
        if (!(await hasChanged(id))) break;
        if (again >= repeats && list !== null) {
          patienceMs -= patience.atOnce;
          await delay(patience.atOnce);
        } else if (again >= repeats) break;
        notes = [];
        await body(run);
      }
      for (const [flaw, answers] of notes) noteFlaw(session, operation, id, flaw, answers);
    });
  };

  const context: RelationContext = { schemas, operation, maxPages, relation };
  if (list === null) {
    await sameAnswerRelations(context);
    return null;
  }
  const title = 'the whole list agrees with itself';
  await relation(title, async (run) => {
    base = await readBase(`${operationId} relation: ${title}`);
    if (base !== null) checkList({ list }, run, base);
  });
  const read = lastRead();
  if (read === null) return null;
  const listContext: ListContext = { ...context, list, base: () => base ?? read };
  await sameAnswerRelations(context);
  await pagingRelations(listContext);
  await filterRelations(listContext);
  await orderRelations(listContext);
  await spellingRelations(listContext);
  return base ?? read;
}

function noteFlaw(
  session: ProviderSession,
  operation: ContractOperation,
  caseId: string,
  flaw: Note[0],
  answers: readonly Answer[],
): void {
  const { operationId, pointer: contractPointer } = operation;
  const whole = { ...flaw, level: 'violation' as const, contractPointer };
  session.log.note(whole, { operationId, caseId, answers });
}
