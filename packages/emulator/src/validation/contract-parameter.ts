import type { SchemaCheck } from './schema-check.js';

/** A query or path parameter of an operation, ready for use. */
export interface ContractParameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly required: boolean;
  /** For a list: whether each item has a pair of its own (`a=1&a=2`) or all share one (`a=1,2`). */
  readonly list: 'repeated' | 'comma-separated' | undefined;
  /** The JSON types that one value, or one item of a list, may have. */
  readonly types: readonly string[];
  /** The value of a parameter that is left out; undefined where the contract declares none. */
  readonly fallback: unknown;
  readonly check: SchemaCheck;
}
