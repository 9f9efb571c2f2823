import type { ContenderTarget } from '../contenders/contender.js';

/** A way to read all connections of an account, page by page. */
export interface Walker {
  readonly name: string;
  /** Makes a client, and returns what reads everything and resolves to the ids in the order in which they came. */
  readonly connect: (target: ContenderTarget) => () => Promise<readonly number[]>;
}
