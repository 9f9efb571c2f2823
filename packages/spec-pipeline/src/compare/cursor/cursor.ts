import type { JsonObject, JsonValue } from '../../document/json.js';

/** A node of a document that knows where it stands. */
export interface Cursor {
  readonly document: JsonObject;
  /** JSON Pointer of the node. */
  readonly pointer: string;
  /** Undefined where there is nothing. */
  readonly node: JsonValue | undefined;
}
