import type { Direction } from './direction.js';

/** Where in an operation a difference stands, as a caller sees it. */
export interface Place {
  /** The `operationId`, or `GET /path`; null outside of operations. */
  readonly operation: string | null;
  readonly direction: Direction;
  /** For people: `` query parameter `limit` ``. */
  readonly subject: string;
  /** Keys of the generated types: `['responses', '200', 'content', 'application/json', 'data', '[]']`. */
  readonly trail: readonly string[];
  /** Property path within the subject: `data[].state`. */
  readonly path: string;
}
