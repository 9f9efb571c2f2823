import type { Cursor } from '../cursor/cursor.js';

/** An operation in both documents. */
export interface OperationPair {
  /** The `operationId`, or `GET /path`. */
  readonly name: string;
  readonly method: string;
  /** The key in the older document's `paths`. */
  readonly basePath: string;
  readonly headPath: string;
  /** The path item, for what its operations share. */
  readonly baseItem: Cursor;
  readonly headItem: Cursor;
  readonly base: Cursor;
  readonly head: Cursor;
}
