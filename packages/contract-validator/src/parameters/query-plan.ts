import type { ContractParameter } from './contract-parameter.js';

/** How queries of an operation are read: what of it is the same for each of them. */
export interface QueryPlan {
  /** The query parameters in the order in which they take from a query. */
  readonly parameters: readonly ContractParameter[];
  /** Their names as people read them. */
  readonly names: string;
  /** The names of lists that a query has as one pair for each item. */
  readonly lists: ReadonlySet<string>;
}
