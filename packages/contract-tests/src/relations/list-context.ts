import type { Expectation } from '../checks/expectation.js';
import type { Flaw } from '../checks/flaw.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { ListVocabulary } from '../contract/list-vocabulary.js';
import type { Answer } from '../exchange/answer.js';

/** Query parameters by name. */
export type Query = Readonly<Record<string, unknown>>;

/** What a relation may do while it runs. */
export interface RelationRun {
  /** Asks the operation with query parameters; the answer by itself is checked, too. By default it has to be accepted. */
  ask(query: Query, expectation?: Expectation): Promise<Answer>;
  /** Notes that answers do not agree. */
  note(flaw: Omit<Flaw, 'level' | 'contractPointer'>, answers: readonly Answer[]): void;
}

/** What relations about an operation work with. */
export interface RelationContext {
  readonly schemas: ContractSchemas;
  readonly operation: ContractOperation;
  /** How many pages of one list are read at most. */
  readonly maxPages: number;
  /** Runs a relation as a case of its own. */
  relation(title: string, body: (run: RelationRun) => Promise<void>): Promise<void>;
}

/** The same, for an operation that answers a list. */
export interface ListContext extends RelationContext {
  readonly list: ListVocabulary;
  /** The whole list without any filter, as it was last read. */
  readonly base: () => ListSnapshot;
}

/** One page of a list. */
export interface ListPage {
  readonly answer: Answer;
  readonly items: readonly unknown[];
  readonly total: number | null;
  readonly number: number;
}

/** A list as it was read, page by page. */
export interface ListSnapshot {
  readonly query: Query;
  readonly size: number | null;
  readonly pages: readonly ListPage[];
  readonly items: readonly unknown[];
  readonly total: number | null;
  /** Whether every page was read. */
  readonly isWhole: boolean;
}
